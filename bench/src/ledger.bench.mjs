/** How fast hits that wait in a journal are folded in, on either database. @module */
import { doors } from '../lib/doors.mjs';
import { row } from '../lib/rows.mjs';
import { serve } from '../lib/servers.mjs';

const secret = 'a secret that only the bench has, 32 characters or more';

/** Hits that are folded: on the server as many as the goal names, here fewer, for a rate shows sooner. */
const HITS = {
  postgres: Number(process.env.TANDEM_BENCH_HITS ?? 10_000_000),
  sqlite: Number(process.env.TANDEM_BENCH_HITS ?? 500_000),
};

/** Measures each door once: the rate is of a whole journal, from the first hit to the last. */
export async function run() {
  return doors(async ({ door, folder, databaseUrl }) => {
    const hits = HITS[door];
    const server = await serve('ledger', [folder, secret, String(hits), databaseUrl ?? '']);
    const { counted, folding } = await server.ask();
    server.end();
    if (counted !== hits) throw new Error(`${hits} hits waited and ${counted} are counted.`);
    return row({
      name: door === 'postgres' ? 'ledger.fold.perSecond' : 'ledger.fold.perSecond.sqlite',
      value: (hits / folding) * 1_000,
      unit: 'hits/s',
      goal: door === 'postgres' ? '>= 50000' : undefined,
      note: `${hits.toLocaleString('en')} hits on 10,000 links over 30 days`,
    });
  });
}
