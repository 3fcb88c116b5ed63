/** After weeks of hits, whatever readers and the fold wait for finds its rows by index, on either store. @module */
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DATABASE } from '../data-folder.js';
import { midnight } from '../midnight.js';
import { AGENTS, START, TestService } from '../testing/service.js';
import { listen, type Asked } from '../testing/statements.js';

/** Tables that grow with every day. */
const GROWING = ['scores', 'hits', 'link_figures', 'visits'];
const DAY = 86_400_000;
const PEOPLE = 1_000;
const DAYS = Array.from({ length: 56 }, (_, i) => START - (i + 1) * DAY);

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const numbers = (count: number) =>
  `n(i) as (select 0 union all select i + 1 from n where i < ${count - 1})`;
const days = `days(nth, day, at) as (values ${DAYS.map((at, i) => `(${i}, '${dayOf(at)}', ${at})`).join()})`;
const weeks = DAYS.filter((_, i) => i % 7 === 0).map((_, i) => `('week', '2026-W${39 + i}')`);
const spans = `spans(period, key) as (values ${[...weeks, `('month', '2026-11')`, `('all', 'all')`].join()})`;

/** Eight weeks of a programme of many, in few statements that both stores read. */
const SEED = [
  `insert into scores (programme, period, key, member, points, visible, lot)
    with recursive ${numbers(PEOPLE)}, ${spans}
    select 1, period, key, 1000 + i, i % 97 + 1, 1, i from n cross join spans`,
  `insert into hits (programme, replica, sequence, at, day, content, member, network, class, reason,
      version, visitor, facts)
    with recursive ${numbers(100)}, ${days}
    select 1, 'old', nth * 100 + i, at + i, day, i % 40, 1000 + (nth * 100 + i) % ${PEOPLE}, 'linkedin',
      'human', 'reader', 2, 'v', 'f' from n cross join days`,
  `insert into link_figures (programme, member, content, network, day, class, hits)
    with recursive ${numbers(100)}, ${days}
    select 1, 1000 + (nth * 100 + i) % ${PEOPLE}, i % 40, 'linkedin', day, 'human', 1
    from n cross join days`,
  `insert into visits (programme, day, visit)
    with recursive ${numbers(100)}, ${days}
    select 1, day, 'v' || i from n cross join days`,
  `insert into fields (programme, people) values (1, ${PEOPLE})`,
  ...[...GROWING, 'members', 'people'].map((table) => `analyze ${table}`),
];

const service = new TestService();
let embedded: DatabaseSync;
let server: pg.Client | undefined;
let heard: Asked[];

beforeAll(async () => {
  const { here } = listen();
  await service.start();
  await service.programme();
  embedded = new DatabaseSync(path.join(service.data, DATABASE));
  if (service.databaseUrl) {
    server = new pg.Client(service.databaseUrl);
    await server.connect();
  }
  for (const statement of SEED)
    if (server) await server.query(statement);
    else if (!statement.startsWith('analyze')) embedded.exec(statement);
  here.length = 0;
  await live();
  heard = here.filter(({ sql }) => new RegExp(`\\b(?:${GROWING.join('|')})\\b`).test(sql));
  vi.restoreAllMocks();
});
afterAll(async () => {
  await server?.end();
  embedded.close();
  await service.stop();
});

/** A day of the service: links that are read, by programs too, figures that are asked for, the night. */
async function live() {
  const lead = await (await service.as('lea', { role: 'lead' })).join();
  const anna = await (await service.as('anna')).join();
  const content = await lead.publish('https://news.example.org/a');
  await anna.ask('POST /v1/shares', {
    ...{ id: 'share-0001', contentId: content.id, network: 'linkedin', state: 'declared' },
  });
  const others = ['b', 'c', 'd', 'e'].map((name) => `https://news.example.org/${name}`);
  const contents = [content, ...(await Promise.all(others.map((url) => lead.publish(url))))];
  for (const one of contents) {
    await service.hit(await anna.link(one));
    // The last of them make a burst of those that are folded already.
    await service.app.fold();
  }
  for (const one of contents) await service.hit(await anna.link(one), { headers: AGENTS.chromium });
  await service.app.fold();
  for (const question of [
    ...['standings', 'standings?period=month', 'standings?period=all&size=20', 'me/impact'],
    ...['me/impact?period=all', 'shares', `content/${content.id}/figures`, 'me'],
  ])
    expect((await anna.ask(`GET /v1/${question}`)).status, question).toBe(200);
  await anna.ask('POST /v1/me/membership', { consents: { recording: true, leaderboard: false } });
  service.now += DAY;
  await midnight(service.app.deps, new Map());
  await (await service.as('anna')).ask('DELETE /v1/me');
}

/** Where a plan looks among a table that grows: by which condition it finds rows there; none reads them all. */
interface Look {
  table: string;
  by: string;
}

const lookAt = (table = '', by = ''): Look[] => (GROWING.includes(table) ? [{ table, by }] : []);

async function looksOf({ sql, values, name }: Asked): Promise<Look[]> {
  if (!server) return looksHere(sql);
  const looks = await looksThere(server, sql, values);
  // What is asked often is planned without its values in the end.
  return name ? [...looks, ...(await looksThere(server, sql))] : looks;
}

const looksHere = (sql: string): Look[] =>
  embedded
    .prepare(`explain query plan ${sql}`)
    .all()
    .flatMap(({ detail }) => {
      const [, table, by] = /^(?:SCAN|SEARCH) (\w+)[^(]*(\(.*\))?/.exec(String(detail)) ?? [];
      return lookAt(table, by);
    });

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'TID Cond'?: string;
  Plans?: Node[];
}

async function looksThere(client: pg.Client, sql: string, values?: readonly unknown[]) {
  const how = values ? 'format json' : 'generic_plan, format json';
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
    `explain (${how}) ${sql}`,
    values && [...values],
  );
  // Where most rows of a table go, the next of them are the first of it.
  const isPortion = (node: Node) => /^delete/.test(sql) && node['Node Type'] === 'Limit';
  const all = (node: Node): Node[] =>
    isPortion(node) ? [] : [node, ...(node.Plans ?? []).flatMap(all)];
  return rows.flatMap(({ 'QUERY PLAN': [{ Plan }] }) => all(Plan).flatMap(lookOf));
}

function lookOf(node: Node): Look[] {
  const index = node['Index Name'];
  switch (node['Node Type']) {
    case 'Bitmap Index Scan':
      return lookAt(index?.replace(/_(?:key|index_\d)$/, ''), node['Index Cond']);
    case 'Seq Scan':
    case 'Index Scan':
    case 'Index Only Scan':
    case 'Tid Scan':
      return lookAt(node['Relation Name'], node['Index Cond'] ?? node['TID Cond']);
    default:
      return [];
  }
}

/** Whether nothing but the programme leads to rows. */
const isScan = ({ by }: Look) => /^\(*programme ?= ?[\w$?]+\)*$|^$/.test(by);
/** The first of all in the order of an index is one row. */
const FIRST = /where "programme" = \S+ order by "at" limit \S+$/;

describe('what is asked while people wait', () => {
  it('is found by more than its programme', async () => {
    const looks: Look[] = [];
    const slow: string[] = [];
    for (const asked of heard) {
      if (FIRST.test(asked.sql)) continue;
      const found = await looksOf(asked);
      looks.push(...found);
      slow.push(...found.filter(isScan).map(({ table }) => `${table}: ${asked.sql}`));
    }
    expect(slow).toEqual([]);
    expect(new Set(looks.map(({ table }) => table))).toEqual(new Set(GROWING));
  });
});
