/**
 * What a route finds on Hono's context, and the three ways to ask for the reader.
 * @module
 */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Reader } from './ports.js';
import type { MemberRow } from './store/rows.js';

/** Hono's environment here. `reader` is there when the request carried a valid token. */
export interface Env {
  Bindings: HttpBindings;
  Variables: {
    requestId: string;
    reader: Reader | undefined;
    /** When the reader's token ends, in milliseconds since 1970. */
    expiresAt: number | undefined;
  };
}

/** The reader, or `token_missing`. */
export function readerOf(c: Context<Env>): Reader {
  const reader = c.get('reader');
  if (reader) return reader;
  throw new TandemError(
    'token_missing',
    'Send Authorization: Bearer with a token that your portal signed for its reader.',
    { status: 401 },
  );
}

/** The reader's membership while it is not left, or `not_joined`. */
export function memberOf(c: Context<Env>): { reader: Reader; member: MemberRow } {
  const reader = readerOf(c);
  const { member } = reader;
  if (member && member.status !== 'left') return { reader, member };
  throw notJoined();
}

const notJoined = () =>
  new TandemError(
    'not_joined',
    'Only a member can do this. Join with POST /v1/me/membership first.',
    { status: 409 },
  );

/** The number of a member who takes part now, or `not_joined`, or `membership_paused`. */
export function activeMember({ member }: Reader): number {
  if (!member || member.status === 'left') throw notJoined();
  if (member.status === 'active') return member.number;
  throw new TandemError(
    'membership_paused',
    'Your membership is paused: nothing is recorded until you resume it.',
    { status: 409 },
  );
}

/** The reader when they lead the programme, or `role_insufficient`. */
export function leadOf(c: Context<Env>): Reader {
  const reader = readerOf(c);
  if (reader.role === 'lead') return reader;
  throw new TandemError('role_insufficient', 'This needs a token with the role lead.', {
    status: 403,
  });
}
