/**
 * Aliases of links.
 * @module
 */
import { Hono } from 'hono';
import { AliasChange, AliasDraft, type AliasList } from '@tandem-advocacy/core/schemas';
import { addAlias, aliasList, changeAlias } from '../aliases.js';
import { leadOf, type Env } from '../env.js';
import { readBody } from '../input.js';
import type { Deps } from '../ports.js';

/** The routes of aliases. */
export function aliasRoutes(deps: Deps): Hono<Env> {
  return new Hono<Env>()
    .get('/v1/aliases', async (c) => {
      const items = await aliasList(deps, leadOf(c).programme);
      return c.json({ items } satisfies AliasList);
    })
    .post('/v1/aliases', async (c) => {
      const { programme } = leadOf(c);
      return c.json(await addAlias(deps, programme, await readBody(c, AliasDraft)), 201);
    })
    .patch('/v1/aliases/:alias', async (c) => {
      const { programme } = leadOf(c);
      const change = await readBody(c, AliasChange);
      return c.json(await changeAlias(deps, programme, { name: c.req.param('alias'), change }));
    });
}
