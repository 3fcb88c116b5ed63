/**
 * Redirects of the service, each hit on disk before its answer, against a bare server in the same run, and against
 * any running link tracker whose link `PEER_URL` is.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codesOf, signersOf } from '../lib/codes.mjs';
import { loadUrls } from '../lib/load-url.mjs';
import { load } from '../lib/load.mjs';
import { median, row } from '../lib/rows.mjs';
import { serve } from '../lib/servers.mjs';

const secret = 'a secret that only the bench has, 32 characters or more';
const peer = 'bare node:http';
const tracker = process.env.PEER_URL;

/** Measures the servers in turn: warm-up, then three rounds of which the middle one counts. */
export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tandem-bench-'));
  const servers = [];
  try {
    for (const [name, ...args] of [['bare'], ['tandem', folder, secret]])
      servers.push(await serve(name, args));
    return await measure(...servers);
  } finally {
    servers.forEach((server) => server.end());
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(bare, ours) {
  const codes = codesOf(signersOf({ secret: new TextEncoder().encode(secret) }));
  const paths = codes.map((code) => `/s/${code}`);
  const urls = paths.map((path) => `http://127.0.0.1:${ours.port}${path}`);
  const rounds = { bare: [], ours: [], theirs: [], beside: [] };
  for (let round = 0; round < 4; round++) {
    rounds.bare.push(await load({ port: bare.port, paths, milliseconds: 800 }));
    rounds.ours.push(await load({ port: ours.port, paths, milliseconds: 1_600 }));
    if (!tracker) continue;
    rounds.theirs.push(await loadUrls([tracker], { milliseconds: 1_600 }));
    rounds.beside.push(await loadUrls(urls, { milliseconds: 1_600 }));
  }
  await checkCounts(ours, rounds);
  const middle = (name, figure) => median(rounds[name].slice(1).map((round) => round[figure]));
  const [ourRate, bareRate] = [middle('ours', 'perSecond'), middle('bare', 'perSecond')];
  const against = { peer, peerValue: bareRate };
  return [
    row({ name: 'redirect.durable.perSecond', value: ourRate, unit: 'redirects/s', ...against }),
    row({ name: 'redirect.durable.vsBare', value: ourRate / bareRate, unit: '×', goal: '>= 0.4' }),
    row({
      name: 'redirect.durable.p99ms',
      value: middle('ours', 'p99'),
      unit: 'ms',
      goal: '<= 10',
    }),
    ...(tracker ? againstTracker(rounds, middle) : []),
  ];
}

/** The tracker's figures, and ours by theirs: asked by the same client, which is slower than the one of the other rows. */
function againstTracker({ theirs }, middle) {
  const others = theirs.flatMap((round) => round.others);
  if (others.length > 0) throw new Error(`${tracker} answered with ${others.join(', ')}.`);
  const [rate, p99] = [middle('theirs', 'perSecond'), middle('theirs', 'p99')];
  const ratio = middle('beside', 'perSecond') / rate;
  return [
    row({ name: 'redirect.peer.perSecond', value: rate, unit: 'redirects/s', note: tracker }),
    row({ name: 'redirect.peer.p99ms', value: p99, unit: 'ms', note: tracker }),
    row({ name: 'redirect.durable.vsPeer', value: ratio, unit: '×' }),
  ];
}

/** A figure counts only when every request was a redirect, and every redirect is in the ledger. */
async function checkCounts(ours, { ours: rounds, beside }) {
  const others = rounds.flatMap(({ statuses }) => [...statuses.keys()]);
  others.push(...beside.flatMap((round) => round.others.map(String)));
  const wrong = new Set(others.filter((status) => status !== '302'));
  if (wrong.size > 0) throw new Error(`Some links were answered with ${[...wrong].join(', ')}.`);
  const answered =
    rounds.reduce((sum, { statuses }) => sum + (statuses.get('302') ?? 0), 0) +
    beside.reduce((sum, { asked }) => sum + asked, 0);
  const { counted } = await ours.ask();
  if (counted !== answered)
    throw new Error(`${answered} redirects were answered and ${counted} are counted.`);
}
