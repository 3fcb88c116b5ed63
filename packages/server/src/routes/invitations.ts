/**
 * Invitations, and the access of guests.
 * @module
 */
import { Hono } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import {
  GuestRenewal,
  InvitationAnswer,
  InvitationDraft,
  type InvitationList,
} from '@tandem-advocacy/core/schemas';
import { leadOf, type Env } from '../env.js';
import { acceptInvitation, renewAccess } from '../guests.js';
import { readBody } from '../input.js';
import { invitationView, makeInvitation } from '../invitations.js';
import type { Deps } from '../ports.js';

/** The routes of invitations. */
export function invitationRoutes(deps: Deps): Hono<Env> {
  const { store, clock } = deps;
  return new Hono<Env>()
    .get('/v1/invitations', async (c) => {
      const rows = await store.invitations.list(leadOf(c).programme.number);
      const items = rows.map((row) => invitationView(row, clock.now()));
      return c.json({ items } satisfies InvitationList);
    })
    .post('/v1/invitations', async (c) => {
      const { programme } = leadOf(c);
      c.header('Cache-Control', 'no-store');
      return c.json(await makeInvitation(deps, programme, await readBody(c, InvitationDraft)), 201);
    })
    .delete('/v1/invitations/:id', async (c) => {
      const { programme } = leadOf(c);
      if (!(await store.invitations.revoke(programme.number, c.req.param('id'), clock.now())))
        throw new TandemError('invitation_unknown', 'There is no invitation with this id.', {
          status: 404,
        });
      return c.body(null, 204);
    })
    .post('/v1/invitations/accept', async (c) => {
      c.header('Cache-Control', 'no-store');
      const answer = await readBody(c, InvitationAnswer);
      return c.json(await acceptInvitation(deps, answer, c.req.header('idempotency-key')));
    })
    .post('/v1/invitations/renew', async (c) => {
      c.header('Cache-Control', 'no-store');
      const { renewal } = await readBody(c, GuestRenewal);
      return c.json(await renewAccess(deps, renewal, c.req.header('idempotency-key')));
    });
}
