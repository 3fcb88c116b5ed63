/** A service whose programme has as many members as one likes, all of them shown. @module */
import { createServer } from 'node:http';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openService, publishContent } from '@tandem-advocacy/server';
import pg from 'pg';
import { periodKey, windowOn } from '@tandem-advocacy/core/rules';

const [folder, secret, count, databaseUrl] = process.argv.slice(2);
const MEMBERS = Number(count);

const options = { data: folder, secret, ...(databaseUrl && { databaseUrl }) };
const rates = Object.fromEntries(
  ['reader', 'address', 'key'].map((who) => [who, { burst: 1e9, perSecond: 1e9 }]),
);
const made = await openService(options);
const { programme } = await made.programmes.create({ id: 'bench', name: 'Bench' });
await made.close();

const week = periodKey('week', new Date(), programme);
/** Few have many points, as in life; the same in every run. */
const POINTS = `cast(((i * 7919) % 10007) * ((i * 7919) % 10007) / 20000 as integer) + 1`;
const SCORES = `select ${programme.number}, 'week', '${week}', i, ${POINTS}, 1, (i * 31337) % 1000003 from n`;
const N = `with recursive n(i) as (select cast(1 as bigint) union all select i + 1 from n where i < ${MEMBERS})`;
const SEED = [
  `insert into people (programme, member, sub, name, role) ${N} select ${programme.number}, i, 'm' || i, 'Person ' || i, 'member' from n`,
  `insert into members (programme, member, status, circle, leaderboard, joined_at) ${N} select ${programme.number}, i, 'active', 'employee', 1, 0 from n`,
  `insert into scores (programme, period, key, member, points, visible, lot) ${N} ${SCORES}`,
  `insert into score_counts (programme, period, key, points, members) select programme, period, key, points, count(*) from scores where points > 0 group by programme, period, key, points`,
  ...[
    [1, 64],
    [2, 4096],
  ].map(
    ([level, size]) =>
      `insert into score_levels (programme, period, key, level, stretch, members) select programme, period, key, ${level}, points / ${size}, sum(members) from score_counts group by programme, period, key, points / ${size}`,
  ),
  `insert into fields (programme, people) values (${programme.number}, ${MEMBERS})`,
];

if (databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  for (const statement of SEED) await client.query(statement);
  await client.query('analyze');
  await client.end();
} else {
  const database = new DatabaseSync(path.join(folder, 'tandem.sqlite'));
  for (const statement of SEED) database.exec(statement);
  database.close();
}

const service = await openService({ ...options, rates });
const draft = { title: 'Article', url: 'https://example.org/bench' };
const content = await publishContent(service.deps, programme, draft);
const { portalSecret } = await service.programmes.get('bench');
const server = createServer(service.listener);
server.listen(0, '127.0.0.1', () =>
  process.send({ port: server.address().port, portalSecret, contentId: content.id }),
);

/** What each of some members would be shown of the standing, asked of the store: milliseconds each. */
async function windows({ readers, size }) {
  const { store, keys } = service.deps;
  const { number, k } = programme;
  const named = (member) => keys.row(number, String(member));
  const shown = (score) => ({ ...score, key: named(score.key) });
  const times = [];
  for (const me of readers) {
    const began = performance.now();
    const query = { me, size, shown };
    const field = await store.standings.field(number, { key: ['week', week], query });
    const { top } = windowOn(field, { size, mode: 'ranking', k, me: named(me) });
    times.push(performance.now() - began);
    if (top.length < size) throw new Error('A window has too few rows.');
  }
  return times;
}

process.on('message', async (asked) => {
  if (asked !== 'stop') return process.send(await windows(asked));
  server.closeAllConnections();
  await service.close();
  process.send({});
  process.disconnect();
  server.close();
});
