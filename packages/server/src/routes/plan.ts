/**
 * The plan: what is coming, as JSON for pages and as a calendar file for calendars.
 * @module
 */
import { timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import { TandemError } from '@tandem-advocacy/core/errors';
import { PlanDraft, PlanQuery, type Plan } from '@tandem-advocacy/core/schemas';
import { leadOf, readerOf, type Env } from '../env.js';
import { readBody, readQuery } from '../input.js';
import { chooseLanguage, wishesOf } from '../languages.js';
import { planFile } from '../plan-file.js';
import { entriesOf, removeEntry, viewEntries, writeEntry } from '../planning.js';
import type { Deps } from '../ports.js';
import { newId } from '../publishing.js';
import type { PlanRow } from '../store/plan.js';
import type { ProgrammeEntry } from '../store/rows.js';

/** What the address of a calendar file carries: whose plan it is, with its signature. */
export const PlanFileQuery = z.object({
  feed: z.optional(z.string().check(z.maxLength(120))),
  language: z.optional(z.string().check(z.maxLength(35))),
});

/** How far back and on a calendar file goes, in days: a calendar keeps what it was told lately. */
const BACK = 90;
const ON = 366;

/** The routes of the plan. */
export function planRoutes(deps: Deps): Hono<Env> {
  const write = async (c: Context<Env>, id: string) => {
    const reader = leadOf(c);
    const row: PlanRow = { ...(await readBody(c, PlanDraft)), id };
    await writeEntry(deps, reader.programme, row);
    const shown = { rows: [row], wishes: wishesOf(c, reader) };
    return (await viewEntries(deps, reader.programme, shown))[0];
  };
  return new Hono<Env>()
    .get('/v1/plan', async (c) => {
      const reader = readerOf(c);
      const { weeks } = readQuery(c, PlanQuery, ['weeks']);
      const asked = { days: weeks * 7, wishes: wishesOf(c, reader) };
      const { today, items } = await entriesOf(deps, reader.programme, asked);
      const { id, timeZone } = reader.programme;
      const language = chooseLanguage(languagesOf(reader.programme), wishesOf(c, reader));
      const query = new URLSearchParams({ feed: await feedOf(deps, id), language });
      const feed = `${deps.publicUrl}/v1/plan.ics?${query}`;
      return c.json({ items, today, timeZone, feed } satisfies Plan);
    })
    .post('/v1/plan', async (c) => {
      const id = newId(deps.random);
      const entry = await write(c, id);
      c.header('Location', `/v1/plan/${id}`);
      return c.json(entry, 201);
    })
    .get('/v1/plan.ics', async (c) => {
      const { feed, language } = readQuery(c, PlanFileQuery);
      const programme = feed === undefined ? readerOf(c).programme : await signedFor(deps, feed);
      const wishes = [language, ...programme.languages];
      const { items } = await entriesOf(deps, programme, { back: BACK, days: ON, wishes });
      c.header('Cache-Control', 'private, max-age=300');
      c.header('Content-Disposition', 'attachment; filename="plan.ics"');
      c.header('X-Content-Type-Options', 'nosniff');
      const type = { 'Content-Type': 'text/calendar; charset=utf-8' };
      return c.body(planFile(programme, items, deps.clock.now()), 200, type);
    })
    .put('/v1/plan/:id', async (c) => c.json(await write(c, entryId(c.req.param('id')))))
    .delete('/v1/plan/:id', async (c) => {
      await removeEntry(deps, leadOf(c).programme, c.req.param('id'));
      return c.body(null, 204);
    });
}

const languagesOf = ({ languages }: { languages: readonly string[] }) =>
  Object.fromEntries(languages.map((language) => [language, true]));

function entryId(id: string): string {
  if (/^[\w-]{1,61}$/.test(id)) return id;
  throw new TandemError('input_invalid', 'An id has letters, digits, hyphens: 61 at most.', {
    status: 400,
  });
}

/** What an address carries: signed for the programme, so that it is nobody's in particular. */
async function feedOf({ programmes, keys }: Deps, id: string): Promise<string> {
  const programme = await programmes.byId(id);
  return `${id}.${keys.plan(programme?.number ?? 0, programme?.portalVersions.at(-1) ?? 0)}`;
}

/** Whose plan an address is for; throws `feed_invalid`. With a portal's secret, its feeds end too. */
async function signedFor({ programmes, keys }: Deps, feed: string): Promise<ProgrammeEntry> {
  const [id = '', signature = ''] = feed.split('.');
  const programme = await programmes.byId(id);
  const given = Buffer.from(signature);
  const valid = programme?.portalVersions.some((version) => {
    const expected = Buffer.from(keys.plan(programme.number, version));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  if (programme && valid) return programme;
  throw new TandemError('feed_invalid', 'This calendar address is not valid: take it anew.', {
    status: 404,
  });
}
