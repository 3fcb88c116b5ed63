/** Three replicas on one PostgreSQL, many clients, one replica killed on the way: figures equal a model beside them. @module */
import { startPostgres } from '../lib/postgres.mjs';
import { until } from './readers.mjs';
import { ask, folder, start, token } from './service.mjs';
import { agree, ledger, world } from './world.mjs';

/** Runs so many operations of every kind. */
export async function threeReplicas({ operations, clients = 12 }) {
  const postgres = await startPostgres({ durable: true });
  const folders = [folder(), folder(), folder()];
  const databaseUrl = postgres.url();
  let services = [];
  try {
    const made = await world({ data: folders[0].path, databaseUrl });
    services = await Promise.all(folders.map(({ path }) => start({ data: path, databaseUrl })));
    const urls = await Promise.all(services.map(async ({ ready }) => (await ready).url));
    const model = { hits: 0, maybe: 0, shares: new Set(), applause: new Map(), left: operations };
    const state = { urls, alive: [0, 1, 2], model, made };
    const working = Promise.all(Array.from({ length: clients }, (_, n) => client(n, state)));
    await until(async () => model.left < operations / 2, { seconds: 3_600, what: 'half of it' });
    state.alive = [0, 2];
    await services[1].kill();
    await working;
    // What the killed one kept waits in its journal, for when it is started again.
    services[1] = await start({ data: folders[1].path, databaseUrl });
    await services[1].ready;
    return await compare(state, databaseUrl, operations);
  } finally {
    await Promise.all(services.map((service) => service.kill()));
    await postgres.end();
    folders.forEach(({ remove }) => remove());
  }
}

async function client(n, state) {
  const { model, made } = state;
  const bearer = token(made.secret, `m${1 + (n % 5)}`);
  for (let i = 0; model.left > 0; i++) {
    model.left -= 1;
    await OPERATIONS[i % OPERATIONS.length](state, { bearer, name: `${n}-${i}` });
  }
}

/** Most are readers; the rest writes. */
const OPERATIONS = [hit, hit, hit, hit, hit, hit, hit, share, hit, applaud];

const oneOf = (list) => list[Math.floor(Math.random() * list.length)];
/** One that was not killed: its port may be somebody else's by now. */
const somewhereOf = ({ urls, alive }) => urls[oneOf(alive)];

async function hit(state) {
  const { made, model } = state;
  try {
    const answer = await fetch(somewhereOf(state) + oneOf(made.paths), {
      redirect: 'manual',
      headers: { accept: 'text/html' },
    });
    if (answer.status === 302) model.hits += 1;
    else throw new Error(`A link was answered with ${answer.status}.`);
  } catch (error) {
    if (error.cause === undefined) throw error;
    // The connection broke: it may have been kept before.
    model.maybe += 1;
  }
}

async function share(state, { bearer, name }) {
  const { made, model } = state;
  const id = `soak-share-${name}`;
  const body = { id, contentId: oneOf(made.contents).id, network: 'linkedin', state: 'declared' };
  await somewhere(state, (url) =>
    ask(url, 'POST /v1/shares', { bearer, body, headers: { 'idempotency-key': id } }),
  );
  model.shares.add(id);
}

async function applaud(state, { bearer, name }) {
  const { made, model } = state;
  const content = oneOf(made.contents);
  await somewhere(state, (url) => ask(url, `PUT /v1/applause/${content.id}`, { bearer }));
  model.applause.set(`${bearer} ${content.id}`, name);
}

/** A client keeps what it has to say until some replica took it: sent again, it does nothing twice. */
async function somewhere(state, act) {
  for (let tries = 0; ; tries++) {
    try {
      return await act(somewhereOf(state));
    } catch (error) {
      const passes = error.cause !== undefined || /: (?:409|429|503) /.test(error.message);
      if (!passes || tries > 600) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function compare({ model }, databaseUrl, operations) {
  const counted = async () => (await ledger({ databaseUrl })).hits;
  await until(async () => (await counted()) >= model.hits, { seconds: 600, what: 'every hit' });
  const sums = await ledger({ databaseUrl });
  agree(sums);
  if (sums.hits > model.hits + model.maybe)
    throw new Error(`${sums.hits} hits are counted, ${model.hits} were answered.`);
  const { shares, applause } = await kept(databaseUrl);
  const said = [model.shares.size, new Set(model.applause.keys()).size];
  if (shares !== said[0] || applause !== said[1])
    throw new Error(
      `${shares} shares and ${applause} applause are kept, not ${said.join(' and ')}.`,
    );
  return `${operations} operations of 12 clients on three replicas, one killed half way: ${model.hits} hits, ${shares} shares, ${applause} applause, as the model beside them says; standings equal a recount.`;
}

async function kept(databaseUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query(
    `select (select count(*)::int from shares) as shares, (select count(*)::int from applause) as applause`,
  );
  await client.end();
  return rows[0];
}
