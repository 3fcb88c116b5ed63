/**
 * Objectives: what the programme is for, for everybody to read and its lead to set.
 * @module
 */
import { Hono } from 'hono';
import { ObjectiveChange, ObjectiveDraft, type ObjectiveList } from '@tandem-advocacy/core/schemas';
import { leadOf, readerOf, type Env } from '../env.js';
import { readBody } from '../input.js';
import { changeObjective, objectivesOf, objectiveUnknown, setObjective } from '../objectives.js';
import type { Deps } from '../ports.js';

/** The routes of objectives. */
export function objectiveRoutes(deps: Deps): Hono<Env> {
  return new Hono<Env>()
    .get('/v1/objectives', async (c) => {
      const items = await objectivesOf(deps, readerOf(c).programme);
      return c.json({ items } satisfies ObjectiveList);
    })
    .post('/v1/objectives', async (c) => {
      const { programme } = leadOf(c);
      return c.json(await setObjective(deps, programme, await readBody(c, ObjectiveDraft)), 201);
    })
    .patch('/v1/objectives/:id', async (c) => {
      const { programme } = leadOf(c);
      const change = await readBody(c, ObjectiveChange);
      return c.json(await changeObjective(deps, programme, { id: c.req.param('id'), change }));
    })
    .delete('/v1/objectives/:id', async (c) => {
      const { programme } = leadOf(c);
      if (!(await deps.store.objectives.drop(programme.number, c.req.param('id'))))
        throw objectiveUnknown();
      return c.body(null, 204);
    });
}
