/**
 * Kudos: giving thanks, and reading what one received.
 * @module
 */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { KudosDraft, type Kudos, type KudosPage } from '@tandem-advocacy/core/schemas';
import { cursorOf, readCursor } from '../cursor.js';
import { memberOf, type Env } from '../env.js';
import { readBody, readQuery } from '../input.js';
import type { Deps } from '../ports.js';
import { dayOf } from '../store/calendar.js';
import { iso } from '../store/db.js';
import type { ReceivedKudos } from '../store/kudos.js';
import { thank } from '../thanking.js';

/** What one may ask of the list of one's thanks. */
export const KudosQuery = z.object({ cursor: z.optional(z.string().check(z.maxLength(200))) });

const PAGE = 20;

/** The routes of kudos. */
export function kudosRoutes(deps: Deps): Hono<Env> {
  const { store, keys, clock } = deps;
  return new Hono<Env>()
    .post('/v1/kudos', async (c) => {
      const { reader } = memberOf(c);
      const { fresh, ...given } = await thank(deps, reader, await readBody(c, KudosDraft));
      return c.json(given, fresh ? 201 : 200);
    })
    .get('/v1/kudos', async (c) => {
      const { reader, member } = memberOf(c);
      const { number, timeZone } = reader.programme;
      const after = readCursor(readQuery(c, KudosQuery).cursor);
      const rows = await store.kudos.received(number, member.number, { after, limit: PAGE + 1 });
      const today = dayOf(timeZone, clock.now());
      const thanked = await store.kudos.thanked(number, member.number, today);
      const shown = rows.slice(0, PAGE);
      const last = shown.at(-1);
      return c.json({
        items: await wire(deps, number, shown),
        thanked: thanked.map((one) => keys.row(number, String(one))),
        ...(rows.length > PAGE && last && { next: cursorOf(last) }),
      } satisfies KudosPage);
    });
}

async function wire(
  { store }: Deps,
  programme: number,
  rows: readonly ReceivedKudos[],
): Promise<Kudos[]> {
  const numbers = rows.flatMap(({ content }) => content ?? []);
  const contents = await store.contents.byNumbers(programme, [...new Set(numbers)]);
  const ids = new Map(contents.map(({ number, id }) => [number, id]));
  return rows.map(({ from, at, content, mission }) => {
    const contentId = content === undefined ? undefined : ids.get(content);
    return {
      from,
      at: iso(at),
      ...(contentId !== undefined && { contentId }),
      ...(mission !== undefined && { missionId: mission }),
    };
  });
}
