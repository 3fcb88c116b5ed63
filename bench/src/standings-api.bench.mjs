/**
 * What a window on the standing of a million members takes on either database: asked of the store, and through
 * the API beside a bare server that answers nothing, for a request and its answer take their own time.
 * @module
 */
import { ask, once } from '../lib/asking.mjs';
import { doors } from '../lib/doors.mjs';
import { median, row } from '../lib/rows.mjs';
import { serve } from '../lib/servers.mjs';
import { tokenOf } from '../lib/tokens.mjs';

const secret = 'a secret that only the bench has, 32 characters or more';
const members = Number(process.env.TANDEM_BENCH_MEMBERS ?? 1_000_000);
const GOALS = { postgres: '<= 2', sqlite: '<= 0.5' };
const SIZE = 10;
const ROUNDS = 10;
/** Rounds that warm up. */
const WARM = 2;

/** Asks one after the other, each time as another member, who has been seen that day. */
export async function run() {
  return doors(async ({ door, folder, databaseUrl }) => {
    const server = await serve('standings', [folder, secret, String(members), databaseUrl ?? '']);
    const readers = Array.from({ length: 200 }, (_, n) => 1 + ((n * 48_271) % members));
    const all = Array.from({ length: ROUNDS }, () => readers).flat();
    const asked = await server.ask({ readers: all, size: SIZE });
    const { times, bare } = await overHttp(server, readers);
    await server.ask();
    const name = (what) => `standings.${what}.${members}.p50ms.${door}`;
    return [
      row({
        name: name('window'),
        value: median(asked.slice(WARM * readers.length)),
        unit: 'ms',
        goal: GOALS[door],
      }),
      row({
        name: name('api'),
        value: median(times),
        unit: 'ms',
        note: `over HTTP, where a bare answer takes ${median(bare).toFixed(2)} ms`,
      }),
    ];
  });
}

async function overHttp({ port, portalSecret }, readers) {
  const tokens = readers.map((n) => tokenOf(portalSecret, `m${n}`, { name: `Person ${n}` }));
  const nothing = await serve('bare');
  const [own, others] = [once(), once()];
  const [times, bare] = [[], []];
  const path = `/v1/standings?period=week&mode=ranking&size=${SIZE}`;
  for (let round = 0; round < ROUNDS; round++)
    for (const token of tokens) {
      const { milliseconds, body } = await ask({ agent: own.agent, port, path, token });
      if (JSON.parse(body).top.length === 0) throw new Error(`No window: ${body}`);
      const beside = await ask({ agent: others.agent, port: nothing.port, path: '/', token });
      if (round >= WARM) times.push(milliseconds);
      if (round >= WARM) bare.push(beside.milliseconds);
    }
  for (const { close } of [own, others]) close();
  nothing.end();
  return { times, bare };
}
