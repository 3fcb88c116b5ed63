/**
 * Applause: for those who like something and need not share it.
 * @module
 */
import { Hono, type Context } from 'hono';
import { viewContents } from '../content-view.js';
import { memberOf, type Env } from '../env.js';
import type { Deps, Work } from '../ports.js';
import { contentUnknown } from '../publishing.js';
import type { ContentRow } from '../store/content-rows.js';

/** The routes of applause. */
export function applauseRoutes(deps: Deps): Hono<Env> {
  const answer = async (
    c: Context<Env, '/v1/applause/:id'>,
    act: (work: Work, content: ContentRow) => Promise<boolean>,
  ) => {
    const { reader } = memberOf(c);
    const { number } = reader.programme;
    const id = c.req.param('id');
    const row = await deps.work(async (work) => {
      const [content] = await work.store.contents.byIds(number, [id]);
      if (content?.state !== 'published') throw contentUnknown();
      const changed = await act(work, content);
      if (changed)
        work.publish({ programme: number, member: 0, event: { type: 'content', contentId: id } });
      return (await work.store.contents.byIds(number, [id]))[0] ?? content;
    });
    return c.json((await viewContents(deps, reader, [row]))[0]);
  };
  return new Hono<Env>()
    .put('/v1/applause/:id', (c) => {
      const { reader, member } = memberOf(c);
      const at = deps.clock.now();
      const own = { programme: reader.programme.number, member: member.number };
      return answer(c, async (work, { number: content, id }) => {
        const added = await work.store.applause.add({ ...own, content, at });
        if (!added) return false;
        const fact = { programme: reader.programme, member: member.number, at };
        await work.store.points.reward(reader.programme, {
          kind: 'applause',
          ref: `applause:${member.number}:${id}`,
          ...{ member: member.number, at },
        });
        await deps.facts.emit({ kind: 'applauded', ...fact }, work);
        return true;
      });
    })
    .delete('/v1/applause/:id', (c) => {
      const { reader, member } = memberOf(c);
      return answer(c, ({ store }, { number }) =>
        store.applause.remove(reader.programme.number, member.number, number),
      );
    });
}
