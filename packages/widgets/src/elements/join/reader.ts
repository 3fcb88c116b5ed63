/**
 * Who reads, as far as joining is concerned.
 * @module
 */
import type { Me, Member, Tandem } from '@tandem-advocacy/core';

/** Asks who reads: `null` where nobody is signed in, which is no error. */
export async function reader({ session, me }: Tandem, signal: AbortSignal): Promise<Me | null> {
  await session.want();
  const { current, error } = session;
  if (current?.reader.known === false) return null;
  if (current || !error) return me.get({ signal });
  // What failed a moment ago is not asked a second time.
  if (error.code === 'token_missing') return null;
  throw error;
}

/** The membership of somebody who takes part, also while they take a break. */
export function memberOf(me: Me | null | undefined): Member | undefined {
  const member = me?.member;
  return member?.status === 'active' || member?.status === 'paused' ? member : undefined;
}
