/**
 * Feeds that content comes from: registered once, read again when somebody who leads asks.
 * @module
 */
import { Hono } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import { SourceDraft, type Origin, type Source } from '@tandem-advocacy/core/schemas';
import { leadOf, type Env } from '../env.js';
import { readAside } from '../feeds/aside.js';
import { fetchFeed } from '../feeds/fetch.js';
import { bringIn } from '../feeds/source.js';
import { readBody } from '../input.js';
import type { Deps } from '../ports.js';
import { newId } from '../publishing.js';
import type { ProgrammeRow } from '../store/rows.js';

type SourceRow = NonNullable<Awaited<ReturnType<Deps['store']['sources']['get']>>>;

/** Entries of one reading: somebody else's machine says how long a feed is. The command line reads all. */
const MOST_ENTRIES = 1_000;

/** The routes of sources. */
export function sourceRoutes(deps: Deps): Hono<Env> {
  const read = async (programme: ProgrammeRow, address: string, origin: Origin) => {
    const { bytes, contentType, url } = await fetchFeed(address);
    const now = new Date(deps.clock.now());
    const feed = await readAside(bytes, { contentType, url, now, most: MOST_ENTRIES });
    return { title: feed.title, report: await bringIn(deps, programme, { feed, origin }) };
  };
  return new Hono<Env>()
    .post('/v1/sources', async (c) => {
      const { programme } = leadOf(c);
      const { url, origin } = await readBody(c, SourceDraft);
      const { title, report } = await read(programme, url, origin);
      const source = await deps.store.sources.put(programme.number, {
        id: newId(deps.random),
        url,
        origin,
        title,
        createdAt: deps.clock.now(),
      });
      return c.json({ source: wire(source), report }, 201);
    })
    .post('/v1/sources/:id/refresh', async (c) => {
      const { programme } = leadOf(c);
      const source = await deps.store.sources.get(programme.number, c.req.param('id'));
      if (!source)
        throw new TandemError('source_unknown', 'This programme has no source with this id.', {
          status: 404,
        });
      const name = `source ${programme.number} ${source.id}`;
      const done = await deps.store.alone(name, () => read(programme, source.url, source.origin));
      if (done === 'busy') throw beingRead();
      return c.json(done.report);
    });
}

const beingRead = () =>
  new TandemError(
    'source_refreshing',
    'This source is being read: its new content is there soon.',
    {
      status: 409,
    },
  );

const wire = ({ id, url, origin, title }: SourceRow): Source => ({
  id,
  url,
  origin,
  ...(title !== undefined && { title }),
});
