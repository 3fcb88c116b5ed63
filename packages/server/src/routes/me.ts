/**
 * The reader: who they are here, what they chose, what it brought them, what is kept of them.
 * @module
 */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { MembershipChoice, Period, type Me, type Member } from '@tandem-advocacy/core/schemas';
import { applauderOf } from '../applauder.js';
import { memberOf, readerOf, type Env } from '../env.js';
import { impactOf } from '../impact.js';
import { readBody, readQuery } from '../input.js';
import { choose, erase, leave } from '../membership.js';
import type { Deps, Reader } from '../ports.js';
import { pulseReader } from '../pulse-view.js';
import { iso } from '../store/db.js';
import type { MemberRow } from '../store/rows.js';

/** What one may ask of one's impact. */
export const ImpactQuery = z.object({ period: z._default(Period, 'month') });

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
      c.header('Content-Disposition', 'attachment; filename="tandem-export.json"');
      c.header('Cache-Control', 'no-store');
      return c.json(await everythingAbout(deps, reader));
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

async function everythingAbout(deps: Deps, reader: Reader) {
  const { clock } = deps;
  const { programme, subject, name } = reader;
  return {
    exportedAt: iso(clock.now()),
    programme: { id: programme.id, name: programme.name },
    portal: { subject, name },
    kept: await keptOf(deps, reader),
  };
}

/** The open questions that they answered; what they answered, nobody knows. */
async function pulsesAnswered(deps: Deps, reader: Reader) {
  const { store, clock } = deps;
  const { number } = reader.programme;
  const answered: object[] = [];
  for (const row of await store.pulses.latest(number, clock.now()))
    if (await store.pulses.answered(number, pulseReader(deps, reader, row)))
      answered.push({ pulse: row.id });
  return answered;
}

/** What stands under their number, and what stands under the pseudonym of whoever has none. */
async function keptOf(deps: Deps, reader: Reader): Promise<Record<string, object[]>> {
  const { store } = deps;
  const { number } = reader.programme;
  const own: Record<string, object[]> = reader.member
    ? await store.erasure.read(number, reader.member.number)
    : {};
  const pulses = await pulsesAnswered(deps, reader);
  if (pulses.length > 0) own['pulse_readers'] = pulses;
  const guest = await store.applause.keptOfGuest(applauderOf(deps, reader));
  if (guest.length === 0) return own;
  const more = await store.erasure.named(
    number,
    guest.map(({ content }) => content),
  );
  return { ...own, guest_applause: guest, contents: [...(own['contents'] ?? []), ...more] };
}
