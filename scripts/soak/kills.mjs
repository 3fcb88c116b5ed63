/** Killed at random moments under load, the service and PostgreSQL: what was answered is counted, once. @module */
import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '../lib/postgres.mjs';
import { quantile, readers, until } from './readers.mjs';
import { folder, start } from './service.mjs';
import { sharers } from './sharers.mjs';
import { agree, agreeOnShares, ledger, world } from './world.mjs';

const moment = (least, most) => least + Math.random() * (most - least);

/** `kill -9` of the service, again and again: no answered redirect is missing, none is counted twice. */
export async function killService({ rounds }) {
  const { path: data, remove } = folder();
  let sharing;
  try {
    const made = await world({ data });
    let [answered, extra, on] = [0, 0];
    sharing = sharers({ where: () => on, world: made });
    for (let round = 1; round <= rounds; round++) {
      const service = await start({ data });
      const { port } = await service.ready;
      on = port;
      const load = readers({ where: () => on, paths: made.paths });
      await pause(moment(200, 900));
      await service.kill();
      on = undefined;
      answered += (await load.stop()).answered;
      const sums = await foldedOf({ data });
      extra = sums.hits - answered;
      // Kept and not answered any more: at most what was under way when it was killed, each time.
      if (extra < 0 || extra > load.count * round)
        throw new Error(`Round ${round}: ${answered} were answered, ${sums.hits} are counted.`);
    }
    const last = await start({ data });
    on = (await last.ready).port;
    const told = await sharing.stop();
    await last.stop();
    await agreeOnShares({ data }, told);
    agree(await ledger({ data }));
    return `${rounds} kills, ${answered} redirects answered, all in the ledger once; ${extra} more were kept when the kill came before their answer. ${told.size} shares went through outboxes meanwhile and arrived, each once. Standings equal a recount.`;
  } finally {
    sharing?.end();
    remove();
  }
}

/** Starts the service once more, for it to fold in what waits in its journal, and reads the ledger. */
async function foldedOf(where) {
  const service = await start(where);
  await service.ready;
  await service.stop();
  const sums = await ledger(where);
  agree(sums);
  return sums;
}

/** `kill -9` of PostgreSQL, again and again, while one service goes on. */
export async function killPostgres({ rounds }) {
  return beside(async ({ postgres, where, service, load, sharing }) => {
    for (let round = 1; round <= rounds; round++) {
      await pause(moment(200, 900));
      await postgres.kill();
      await pause(moment(50, 400));
      await postgres.start();
    }
    const { answered, failed, others, times } = await load.stop();
    await until(async () => (await readyz(service)).database === undefined, { what: 'readiness' });
    const told = await sharing.stop();
    await agreeOnShares(where, told);
    await settled(where, answered);
    if (failed > 0 || others.size > 0) throw new Error(`${failed} redirects were not answered.`);
    return `${rounds} kills, ${answered} redirects answered while PostgreSQL came and went (p99 ${quantile(times, 0.99).toFixed(1)} ms), all in the ledger once. ${told.size} shares went through outboxes meanwhile and arrived, each once. Standings equal a recount.`;
  });
}

/** PostgreSQL stopped for a while under load: every redirect is answered, and counted afterwards. */
export async function postgresAway({ seconds }) {
  return beside(async ({ postgres, where, load, sharing }) => {
    await pause(500);
    await postgres.stop();
    const before = load.seen.times.length;
    await pause(seconds * 1000);
    const times = load.seen.times.slice(before);
    await postgres.start();
    await pause(500);
    const { answered, failed, others } = await load.stop();
    const told = await sharing.stop();
    await agreeOnShares(where, told);
    await settled(where, answered);
    if (failed > 0 || others.size > 0) throw new Error(`${failed} redirects were not answered.`);
    return `${seconds} s without PostgreSQL: ${times.length} redirects answered meanwhile, p99 ${quantile(times, 0.99).toFixed(1)} ms; all ${answered} are in the ledger, and all ${told.size} shares of the outboxes, each once.`;
  });
}

const readyz = async ({ url }) => (await fetch(`${url}/readyz`)).json();

async function settled(where, answered) {
  const all = async () => (await ledger(where)).hits === answered || (await ledger(where)).hits;
  await until(all, { seconds: 600, what: `${answered} hits in the ledger` });
  agree(await ledger(where));
}

/** A service on a PostgreSQL of its own, with readers on its links. */
async function beside(job) {
  const postgres = await startPostgres({ durable: true });
  const { path: data, remove } = folder();
  const where = { data, databaseUrl: postgres.url() };
  let [service, load, sharing] = [];
  try {
    const made = await world(where);
    service = await start(where);
    const ready = await service.ready;
    load = readers({ where: () => ready.port, paths: made.paths });
    sharing = sharers({ where: () => ready.port, world: made });
    return await Promise.race([
      job({ postgres, where, service: ready, load, sharing }),
      service.exited.then(([code, signal]) => {
        throw new Error(`The service ended with ${code ?? signal}: ${service.said()}`);
      }),
    ]);
  } finally {
    await service?.kill();
    await load?.stop();
    sharing?.end();
    await postgres.end();
    remove();
  }
}
