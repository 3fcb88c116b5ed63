/** Redirects of the service, each hit on disk before its answer, against a bare server in the same run. @module */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codesOf, signersOf } from '../lib/codes.mjs';
import { load } from '../lib/load.mjs';
import { median, row } from '../lib/rows.mjs';
import { serve } from '../lib/servers.mjs';

const secret = 'a secret that only the bench has, 32 characters or more';
const peer = 'bare node:http';

/** Measures both servers in turn: warm-up, then three rounds of which the middle one counts. */
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
  const rounds = { bare: [], ours: [] };
  for (let round = 0; round < 4; round++) {
    rounds.bare.push(await load({ port: bare.port, paths, milliseconds: 800 }));
    rounds.ours.push(await load({ port: ours.port, paths, milliseconds: 1_600 }));
  }
  await checkCounts(ours, rounds.ours);
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
  ];
}

/** A figure counts only when every request was a redirect, and every redirect is in the ledger. */
async function checkCounts(ours, rounds) {
  const answered = rounds.reduce((sum, { statuses }) => sum + (statuses.get('302') ?? 0), 0);
  const others = rounds
    .flatMap(({ statuses }) => [...statuses.keys()])
    .filter((status) => status !== '302');
  if (others.length > 0)
    throw new Error(`Some links were answered with ${[...new Set(others)].join(', ')}.`);
  const { counted } = await ours.ask();
  if (counted !== answered)
    throw new Error(`${answered} redirects were answered and ${counted} are counted.`);
}
