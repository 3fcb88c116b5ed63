/**
 * The first start: six weeks of an invented programme, lived through the real service at the times
 * they would have happened. Made beside the data folder and moved into it whole, or not at all.
 * @module
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { bringFeed, openService } from '@tandem-advocacy/server';
import { courses } from '../data/courses.mjs';
import { people } from '../data/people.mjs';
import { createApi } from './api.mjs';
import { feed } from './feeds.mjs';
import { HISTORY_DAYS, planHistory } from './history.mjs';
import { setUpDesk } from './desk.mjs';
import { drafts, programmeDraft, season } from './publish.mjs';
import { planTogether } from './together.mjs';

const DAY = 86_400_000;
const lead = people.find(({ role }) => role === 'lead');

/**
 * Makes the demo's data in an empty folder.
 *
 * @returns what the portal needs to know: the portal secret, and the contents' ids by slug
 */
export async function seed({ folder, origin, now = Date.now() }) {
  let time = now - HISTORY_DAYS * DAY;
  const clock = { now: () => time };
  // Only here, where every request comes from this machine, is a forwarded address believed.
  const app = await openService({
    data: folder,
    clock,
    publicUrl: origin,
    trustedProxies: ['127.0.0.1'],
  });
  const { programme, portalSecret } = await app.programmes.create(programmeDraft(origin), {
    seasons: [season(time)],
  });
  const server = createServer(app.listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  const api = createApi({ port, programme: programme.id, secret: portalSecret, clock });
  for (const course of courses) await api.call(lead, `PUT /v1/courses/${course.id}`, course);
  await setUpDesk(api, lead, time);
  const pieces = drafts(origin, now);
  const contents = {};
  const publishing = pieces.map(({ slug, publishedAt, draft }) => ({
    at: publishedAt,
    run: async () => (contents[slug] = await api.call(lead, 'POST /v1/content', draft)),
  }));
  const history = [...planHistory({ people, pieces, now }), ...planTogether({ people, lead, now })];
  for (const { at, run } of [...publishing, ...history].sort((a, b) => a.at - b.at)) {
    time = Math.max(time, at);
    await run(api, contents);
  }
  time = now;
  await app.fold();
  for (const name of ['riverains.xml', 'culvert-review.json']) {
    const bytes = Buffer.from(await feed(name, origin, now));
    await bringFeed(app, { programme: programme.id, bytes, origin: 'third-party' });
  }
  api.close();
  server.close();
  await app.close();
  const ids = Object.entries(contents).map(([slug, { id }]) => [slug, id]);
  return { programme: programme.id, portalSecret, contents: Object.fromEntries(ids) };
}
