/**
 * Applause: for those who like something and need not share it, nor join.
 * @module
 */
import { Hono, type Context } from 'hono';
import { applauderOf } from '../applauder.js';
import { viewContents } from '../content-view.js';
import { readerOf, type Env } from '../env.js';
import type { Deps, Reader, Work } from '../ports.js';
import { contentUnknown } from '../publishing.js';
import type { ContentRow } from '../store/content-rows.js';

/** The routes of applause. */
export function applauseRoutes(deps: Deps): Hono<Env> {
  const answer = async (
    c: Context<Env, '/v1/applause/:id'>,
    act: (work: Work, content: ContentRow) => Promise<boolean>,
  ) => {
    const reader = readerOf(c);
    const { number } = reader.programme;
    const id = c.req.param('id');
    const row = await deps.work(async (work) => {
      const [content] = await work.store.contents.byIds(number, [id]);
      if (content?.state !== 'published') throw contentUnknown();
      const changed = await act(work, content);
      if (changed)
        work.publish({ programme: number, member: 0, event: { type: 'content', contentId: id } });
      return (await work.store.contents.byIds(number, [id]))[0] ?? content;
    }, number);
    return c.json((await viewContents(deps, reader, [row]))[0]);
  };
  return new Hono<Env>()
    .put('/v1/applause/:id', (c) => {
      const reader = readerOf(c);
      return answer(c, (work, content) => applaud(deps, work, { reader, content }));
    })
    .delete('/v1/applause/:id', (c) => {
      const who = applauderOf(deps, readerOf(c));
      return answer(c, ({ store }, { number }) => store.applause.remove(who, number));
    });
}

interface Applause {
  reader: Reader;
  content: ContentRow;
}

/** Only an active member's applause is told of them; it counts for the content all the same. */
async function applaud(deps: Deps, work: Work, { reader, content }: Applause): Promise<boolean> {
  const at = deps.clock.now();
  const { programme, member } = reader;
  const active = member?.status === 'active' ? member : undefined;
  const as = active ? 'member' : 'guest';
  const who = applauderOf(deps, reader);
  const added = await work.store.applause.add(who, { as, content: content.number, at });
  if (!added || !active) return added;
  await work.store.points.reward(programme, {
    kind: 'applause',
    ref: `applause:${active.number}:${content.id}`,
    ...{ member: active.number, at },
  });
  await deps.facts.emit({ kind: 'applauded', programme, member: active.number, at }, work);
  return true;
}
