/** Redirects that were answered and are not counted, after the service is killed under load. @module */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codesOf, signersOf } from '../lib/codes.mjs';
import { load } from '../lib/load.mjs';
import { row } from '../lib/rows.mjs';
import { serve } from '../lib/servers.mjs';

const secret = 'a secret that only the bench has, 32 characters or more';
const rounds = 3;

/** Kills it three times, each on a folder of its own, and counts once it has started again. */
export async function run() {
  const codes = codesOf(signersOf({ secret: new TextEncoder().encode(secret) }));
  const paths = codes.map((code) => `/s/${code}`);
  let [answered, lost] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const one = await killed(paths);
    answered += one.answered;
    lost += Math.max(0, one.answered - one.counted);
  }
  const note = `${answered.toLocaleString('en')} answered, killed ${rounds} times`;
  return [row({ name: 'redirect.lostAfterKill', value: lost, unit: 'hits', goal: '<= 0', note })];
}

async function killed(paths) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tandem-bench-'));
  try {
    const first = await serve('tandem', [folder, secret]);
    const loading = load({ port: first.port, paths, milliseconds: 10_000, mayBreak: true });
    setTimeout(first.end, 700 + Math.random() * 600);
    const { statuses } = await loading;
    const second = await serve('tandem', [folder, secret]);
    const { counted } = await second.ask();
    second.end();
    return { answered: statuses.get('302') ?? 0, counted };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
