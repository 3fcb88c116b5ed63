/**
 * Contents: what there is to share, and for the lead publishing, changing and withdrawing it.
 * @module
 */
import { Hono, type Context } from 'hono';
import {
  ContentChange,
  ContentDraft,
  ContentQuery,
  type ContentFigures,
  type ContentPage,
} from '@tandem-advocacy/core/schemas';
import { viewContents } from '../content-view.js';
import { conversionCounts } from '../conversions.js';
import { leadOf, readerOf, type Env } from '../env.js';
import { readBody, readQuery } from '../input.js';
import type { Deps, Reader } from '../ports.js';
import { changeContent, contentUnknown, publishContent } from '../publishing.js';
import type { ContentRow } from '../store/content-rows.js';
import { voicesOf } from '../voices.js';

/** The routes of contents. */
export function contentRoutes(deps: Deps): Hono<Env> {
  const { store } = deps;
  const one = async (reader: Reader, row: ContentRow) =>
    (await viewContents(deps, reader, [row]))[0];
  return new Hono<Env>()
    .get('/v1/content', async (c) => {
      const reader = readerOf(c);
      const query = readQuery(c, ContentQuery, ['limit']);
      if (query.state !== undefined && query.state !== 'published') leadOf(c);
      const { rows, next } = await store.contents.page(reader.programme.number, query);
      const items = await viewContents(deps, reader, rows);
      return c.json({ items, ...(next !== undefined && { next }) } satisfies ContentPage);
    })
    .post('/v1/content', async (c) => {
      const reader = leadOf(c);
      const draft = await readBody(c, ContentDraft);
      const row = await publishContent(deps, reader.programme, draft);
      c.header('Location', `/v1/content/${row.id}`);
      return c.json(await one(reader, row), 201);
    })
    .get('/v1/content/:id', async (c) => {
      const reader = readerOf(c);
      return c.json(await one(reader, await visibleTo(deps, reader, c)));
    })
    .patch('/v1/content/:id', async (c) => {
      const reader = leadOf(c);
      const change = await readBody(c, ContentChange);
      const row = await changeContent(deps, reader.programme, { id: c.req.param('id'), change });
      return c.json(await one(reader, row));
    })
    .delete('/v1/content/:id', async (c) => {
      const { programme } = leadOf(c);
      const change = { state: 'withdrawn' } as const;
      await changeContent(deps, programme, { id: c.req.param('id'), change });
      return c.body(null, 204);
    })
    .get('/v1/content/:id/voices', async (c) => {
      const reader = readerOf(c);
      const { number } = await visibleTo(deps, reader, c);
      return c.json(await voicesOf(deps, reader, number));
    })
    .get('/v1/content/:id/figures', async (c) => {
      const reader = readerOf(c);
      const row = await visibleTo(deps, reader, c);
      const { number } = reader.programme;
      const figures = await store.figures.ofContent(number, row.number);
      const conversions = conversionCounts(await store.conversions.ofContent(number, row.number));
      return c.json({ contentId: row.id, figures, conversions } satisfies ContentFigures);
    });
}

/** What is published is everybody's; the rest is the lead's to see. */
async function visibleTo(
  { store }: Deps,
  { programme, role }: Reader,
  c: Context<Env, '/v1/content/:id'>,
): Promise<ContentRow> {
  const [row] = await store.contents.byIds(programme.number, [c.req.param('id')]);
  if (row && (row.state === 'published' || role === 'lead')) return row;
  throw contentUnknown();
}
