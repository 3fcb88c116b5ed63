/**
 * The reader: who they are here, what they chose, what it brought them, what is kept of them.
 * @module
 */
import { Hono, type Context } from 'hono';
import { accepts } from 'hono/accepts';
import * as z from 'zod/mini';
import {
  MembershipChoice,
  Period,
  type Me,
  type Member,
  type Everything,
} from '@tandem-advocacy/core/schemas';
import { PAGE_POLICY, preferred } from '../clicks/pages.js';
import { memberOf, readerOf, type Env } from '../env.js';
import { impactOf } from '../impact.js';
import { readBody, readQuery } from '../input.js';
import { choose, erase, leave } from '../membership.js';
import type { Deps, Reader } from '../ports.js';
import { everythingAbout } from '../privacy/everything.js';
import { exportPage } from '../privacy/export-page.js';
import { looksAt } from '../privacy/looking.js';
import { iso } from '../store/db.js';
import type { MemberRow } from '../store/rows.js';

/** What one may ask of one's impact. */
export const ImpactQuery = z.object({ period: z._default(Period, 'month') });

/** Looks in one answer; the export has all of them. */
const NEWEST = 200;

function showExport(c: Context<Env>, everything: Everything, { locale, programme }: Reader) {
  c.header('Content-Security-Policy', PAGE_POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  const language = preferred(locale ?? c.req.header('accept-language'));
  return c.html(exportPage(everything, { language, timeZone: programme.timeZone }));
}

/** The routes of the reader. */
export function meRoutes(deps: Deps): Hono<Env> {
  return new Hono<Env>()
    .get('/v1/me', (c) => c.json(meOf(readerOf(c))))
    .post('/v1/me/membership', async (c) => {
      const reader = readerOf(c);
      const choice = await readBody(c, MembershipChoice);
      return c.json(meOf({ ...reader, member: await choose(deps, reader, choice) }));
    })
    .delete('/v1/me/membership', async (c) => {
      const reader = readerOf(c);
      await leave(deps, reader);
      return c.json(meOf({ ...reader, member: undefined }));
    })
    .get('/v1/me/impact', async (c) => {
      const { reader, member } = memberOf(c);
      const { period } = readQuery(c, ImpactQuery);
      return c.json(await impactOf(deps, { reader, member, period }));
    })
    .get('/v1/me/export', async (c) => {
      const reader = readerOf(c);
      const everything = await everythingAbout(deps, reader);
      c.header('Cache-Control', 'no-store');
      c.header('Vary', 'Accept, Accept-Language', { append: true });
      const supports = ['application/json', 'text/html'];
      const wanted = accepts(c, { header: 'Accept', supports, default: 'application/json' });
      if (wanted === 'text/html') return showExport(c, everything, reader);
      c.header('Content-Disposition', 'attachment; filename="tandem-export.json"');
      return c.json(everything);
    })
    .get('/v1/me/looks', async (c) => {
      const { reader, member } = memberOf(c);
      return c.json(await looksAt(deps, reader, { member, limit: NEWEST }));
    })
    .delete('/v1/me', async (c) => {
      await erase(deps, readerOf(c));
      return c.body(null, 204);
    });
}

function meOf({ name, role, locale, programme, member, team }: Reader): Me {
  return {
    name,
    role,
    ...(locale !== undefined && { locale }),
    programme: { id: programme.id, name: programme.name },
    member: member && member.status !== 'left' ? wire(member, team) : null,
  };
}

const wire = (member: MemberRow, team: string | undefined): Member => ({
  number: member.number,
  status: member.status,
  circle: member.circle,
  ...(team !== undefined && { team }),
  consents: { recording: true, leaderboard: member.leaderboard },
  joinedAt: iso(member.joinedAt),
});
