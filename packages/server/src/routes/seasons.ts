/**
 * Seasons: everybody may read the rules they are played by; a lead opens the next one.
 * @module
 */
import { Hono } from 'hono';
import { SeasonChange, SeasonDraft, type SeasonList } from '@tandem-advocacy/core/schemas';
import { leadOf, readerOf, type Env } from '../env.js';
import { readBody } from '../input.js';
import type { Deps } from '../ports.js';
import { changeSeason, openSeason, seasonView } from '../seasons.js';

/** The routes of seasons. */
export function seasonRoutes(deps: Deps): Hono<Env> {
  return new Hono<Env>()
    .get('/v1/seasons', (c) => {
      const { seasons } = readerOf(c).programme;
      const items = seasons.map((season) => seasonView(season, deps.clock.now()));
      return c.json({ items } satisfies SeasonList);
    })
    .post('/v1/seasons', async (c) => {
      const { programme } = leadOf(c);
      return c.json(await openSeason(deps, programme, await readBody(c, SeasonDraft)), 201);
    })
    .patch('/v1/seasons/:id', async (c) => {
      const { programme } = leadOf(c);
      const change = await readBody(c, SeasonChange);
      return c.json(await changeSeason(deps, programme, { id: c.req.param('id'), change }));
    });
}
