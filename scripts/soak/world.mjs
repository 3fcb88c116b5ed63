/** A programme with contents, members and links, and its ledger as the database holds it. @module */
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { keyFromText, mintCode } from '@tandem-advocacy/core/links';
import { ask, programme, SECRET, start, token } from './service.mjs';

/** Makes the world through a service that is started for it and stopped again. */
export async function world({ data, databaseUrl, members = 5, contents = 4 }) {
  const env = { TANDEM_DATA: data, TANDEM_SECRET: SECRET, DATABASE_URL: databaseUrl ?? '' };
  const secret = await programme(env);
  const service = await start({ data, databaseUrl });
  const { url } = await service.ready;
  const lead = token(secret, 'lead', { role: 'lead' });
  const made = [];
  for (let n = 1; n <= contents; n++) {
    const body = { title: `Article ${n}`, url: `https://example.org/${n}` };
    made.push(await ask(url, 'POST /v1/content', { bearer: lead, body }));
  }
  const paths = [];
  for (let n = 1; n <= members; n++) {
    const bearer = token(secret, `m${n}`);
    const body = { consents: { recording: true, leaderboard: true } };
    await ask(url, 'POST /v1/me/membership', { bearer, body });
    const session = await ask(url, 'POST /v1/session', { bearer, body: {} });
    for (const content of made) paths.push(`/s/${codeOf(session, content.number)}`);
  }
  await service.stop();
  return { secret, paths, contents: made };
}

function codeOf(session, content) {
  const key = keyFromText(session.key.value);
  const { version: keyVersion } = session.key;
  const { number } = session.programme;
  const fields = { keyVersion, programme: number, content, member: session.reader.member };
  return mintCode({ ...fields, network: 1 }, key);
}

const SUMS = `select
  (select count(*) from hits) as hits,
  (select coalesce(sum(hits), 0) from content_figures) as figures,
  (select coalesce(sum(hits), 0) from link_figures) as links,
  (select coalesce(sum(points), 0) from points) as points,
  (select coalesce(sum(points), 0) from scores where period = 'all') as scores,
  (select coalesce(sum(points * members), 0) from score_counts where period = 'all') as counted`;

/** What the ledger holds, and what it adds up to: all of it must agree. */
export async function ledger(where) {
  return numbers((await rows(where, SUMS))[0]);
}

/** Throws where the shares that are kept are not those that people were told are on their way. */
export async function agreeOnShares(where, told) {
  const kept = await rows(where, 'select id, state from shares');
  const missing = new Set(told);
  for (const { id, state } of kept)
    if (!missing.delete(id) || state !== 'declared')
      throw new Error(`The share ${id} is there ${told.has(id) ? `as ${state}` : 'by itself'}.`);
  if (missing.size > 0) throw new Error(`${missing.size} of ${told.size} shares never arrived.`);
}

async function rows({ data, databaseUrl }, query) {
  if (databaseUrl) {
    const client = new pg.Client(databaseUrl);
    await client.connect();
    const { rows: found } = await client.query(query);
    await client.end();
    return found;
  }
  const database = new DatabaseSync(`${data}/tandem.sqlite`, { readOnly: true, timeout: 5_000 });
  const found = database.prepare(query).all();
  database.close();
  return found;
}

const numbers = (row) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));

/** Throws where figures, points or standings are not what a recount of the hits gives. */
export function agree({ hits, figures, links, points, scores, counted }) {
  if (figures !== hits || links !== hits)
    throw new Error(`${hits} hits are in the ledger, figures say ${figures} and ${links}.`);
  if (scores !== points || counted !== points)
    throw new Error(`${points} points were earned, standings say ${scores} and ${counted}.`);
}
