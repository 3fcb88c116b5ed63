/**
 * Missions: what there is to do, what one did, what others did and somebody has to confirm.
 * @module
 */
import { Hono, type Context } from 'hono';
import { pointsFor } from '@tandem-advocacy/core/rules';
import {
  MissionDraft,
  MissionStep,
  MissionVerdict,
  type Mission,
  type MissionList,
} from '@tandem-advocacy/core/schemas';
import { leadOf, memberOf, readerOf, type Env } from '../env.js';
import { InputError, readBody } from '../input.js';
import { chooseLanguage, wishesOf } from '../languages.js';
import { claimsFor, dropMission, judgeMission, missionUnknown, tellMission } from '../missions.js';
import type { Deps, Reader } from '../ports.js';
import { newId } from '../publishing.js';
import type { MissionRow } from '../store/missions.js';

/** The routes of missions. */
export function missionRoutes(deps: Deps): Hono<Env> {
  const { store } = deps;
  const one = async (c: Context<Env>, reader: Reader, id: string) =>
    (await view(deps, reader, { c, rows: [await found(deps, reader, id)] }))[0];
  const write = async (c: Context<Env>, id: string) => {
    const reader = leadOf(c);
    const draft = await readBody(c, MissionDraft);
    check(id, draft.languages);
    await keep(deps, reader, { ...draft, id, offered: true });
    return one(c, reader, id);
  };
  return new Hono<Env>()
    .get('/v1/missions', async (c) => {
      const reader = readerOf(c);
      const rows = await store.missions.list(reader.programme.number);
      const items = await view(deps, reader, { c, rows });
      const claims = await claimsFor(deps, reader, { missions: rows, wishes: wishesOf(c, reader) });
      return c.json({
        // What was begun stays in sight when it is offered no more.
        items: items.filter(({ offered, mine }) => offered || mine !== undefined),
        ...(claims && { claims }),
      } satisfies MissionList);
    })
    .post('/v1/missions', async (c) => {
      const id = newId(deps.random);
      const mission = await write(c, id);
      c.header('Location', `/v1/missions/${id}`);
      return c.json(mission, 201);
    })
    .put('/v1/missions/:id', async (c) => c.json(await write(c, c.req.param('id'))))
    .delete('/v1/missions/:id', async (c) => {
      const reader = leadOf(c);
      const row = await found(deps, reader, c.req.param('id'));
      await keep(deps, reader, { ...row, offered: false });
      return c.body(null, 204);
    })
    .put('/v1/missions/:id/mine', async (c) => {
      const { reader } = memberOf(c);
      const { state } = await readBody(c, MissionStep);
      await tellMission(deps, reader, { id: c.req.param('id'), state });
      return c.json(await one(c, reader, c.req.param('id')));
    })
    .delete('/v1/missions/:id/mine', async (c) => {
      const { reader } = memberOf(c);
      await dropMission(deps, reader, c.req.param('id'));
      return c.json(await one(c, reader, c.req.param('id')));
    })
    .put('/v1/missions/:id/claims/:key', async (c) => {
      const reader = readerOf(c);
      const { confirmed } = await readBody(c, MissionVerdict);
      const { id, key } = c.req.param();
      await judgeMission(deps, reader, { id, key, confirmed });
      return c.body(null, 204);
    });
}

async function found({ store }: Deps, { programme }: Reader, id: string): Promise<MissionRow> {
  const row = await store.missions.get(programme.number, id);
  if (row) return row;
  throw missionUnknown();
}

const keep = (deps: Deps, { programme }: Reader, row: MissionRow): Promise<void> =>
  deps.work(async ({ store, publish }) => {
    await store.missions.put(programme.number, row);
    publish({ programme: programme.number, member: 0, event: { type: 'mission' } });
  }, programme.number);

async function view(
  { store, clock }: Deps,
  reader: Reader,
  { c, rows }: { c: Context<Env>; rows: readonly MissionRow[] },
): Promise<Mission[]> {
  const { programme, member } = reader;
  const own = member && member.status !== 'left' ? member.number : 0;
  const mine = own ? await store.missions.of(programme.number, own) : new Map<string, never>();
  const rules = store.points.rulesAt(programme, clock.now());
  const points = pointsFor({ kind: 'mission', nthOfDay: 1, nthOfContent: 1 }, rules);
  const wishes = wishesOf(c, reader);
  return rows.map(({ id, proof, offered, languages }) => {
    const language = chooseLanguage(languages, wishes);
    const { title = '', summary } = languages[language] ?? {};
    const taken = mine.get(id);
    return {
      ...{ id, language, title, proof, points, offered },
      ...(summary !== undefined && { summary }),
      ...(taken && { mine: taken.state }),
    };
  });
}

function check(id: string, languages: object): void {
  if (!/^[\w-]{1,61}$/.test(id))
    throw new InputError([{ path: 'id', message: 'Letters, digits, hyphens: 61 at most.' }]);
  if (Object.keys(languages).length === 0)
    throw new InputError([{ path: 'languages', message: 'A mission needs a language.' }]);
}
