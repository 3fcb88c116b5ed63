/** What a window on the standing of a million members takes through the API, on either database. @module */
import { ask, once } from '../lib/asking.mjs';
import { doors } from '../lib/doors.mjs';
import { median, row } from '../lib/rows.mjs';
import { serve } from '../lib/servers.mjs';
import { tokenOf } from '../lib/tokens.mjs';

const secret = 'a secret that only the bench has, 32 characters or more';
const members = Number(process.env.TANDEM_BENCH_MEMBERS ?? 1_000_000);
const GOALS = { postgres: '<= 2', sqlite: '<= 0.5' };

/** Asks one after the other, each time as another member, who has been seen that day. */
export async function run() {
  return doors(async ({ door, folder, databaseUrl }) => {
    const args = [folder, secret, String(members), databaseUrl ?? ''];
    const server = await serve('standings', args);
    const readers = Array.from({ length: 200 }, (_, n) => 1 + ((n * 48_271) % members));
    const tokens = readers.map((n) =>
      tokenOf(server.portalSecret, `m${n}`, { name: `Person ${n}` }),
    );
    const { agent, close } = once();
    const times = [];
    for (let round = 0; round < 10; round++)
      for (const token of tokens) {
        const path = '/v1/standings?period=week&mode=ranking&size=10';
        const { milliseconds, body } = await ask({ agent, port: server.port, path, token });
        if (JSON.parse(body).top.length === 0) throw new Error(`No window: ${body}`);
        if (round > 1) times.push(milliseconds);
      }
    close();
    await server.ask();
    return row({
      name: `standings.api.${members}.p50ms.${door}`,
      value: median(times),
      unit: 'ms',
      goal: GOALS[door],
    });
  });
}
