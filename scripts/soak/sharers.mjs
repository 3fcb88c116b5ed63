/** People who share through the SDK while things break: what its outbox was given arrives once, as it was given. @module */
import { setTimeout as pause } from 'node:timers/promises';
import { createTandem } from '@tandem-advocacy/core';
import { token } from './service.mjs';
import { until } from './readers.mjs';

/** Milliseconds between two shares of one person, and the most facts of one that may wait. */
const EVERY = 250;
const MOST_WAITING = 600;

/**
 * Lets each member share, one share after the other, until told to stop.
 *
 * @param where gives the port to ask; undefined where nobody answers at the moment
 */
export function sharers({ where, world: { secret, contents }, members = 5 }) {
  const told = new Set();
  const problems = [];
  let stopped = false;
  const there = (input, init) => {
    const port = where();
    if (port === undefined) return Promise.reject(new TypeError('Nobody answers.'));
    const request = new Request(input, init);
    const url = new URL(request.url);
    url.port = String(port);
    return fetch(new Request(url, request));
  };
  const clients = Array.from({ length: members }, (_, n) =>
    createTandem({
      endpoint: 'http://127.0.0.1:1',
      getToken: () => token(secret, `m${n + 1}`),
      fetch: there,
      onError: (error) => {
        if (!PASSING.has(error.code)) problems.push(String(error));
      },
    }),
  );
  const sharer = async (client, n) => {
    await until(() => known(client), { what: 'a session' });
    for (let i = n; !stopped; i += 1) {
      await pause(EVERY);
      if ((await client.outbox.waiting()).length > MOST_WAITING) continue;
      const { id } = client.shares.prepare({
        contentId: contents[i % contents.length].id,
        network: 'linkedin',
      });
      client.shares.open(id);
      client.shares.declare(id);
      told.add(id);
    }
  };
  const all = Promise.all(clients.map(sharer));
  all.catch(() => {});
  const end = () => {
    stopped = true;
    clients.forEach((client) => client.close());
  };
  return {
    /** Ends it whatever waits. */
    end,
    /** Stops sharing and waits until nothing waits any more; the ids of all shares. */
    async stop() {
      stopped = true;
      await all;
      await until(async () => (await emptied(clients)) || 'facts wait', {
        seconds: 300,
        what: 'the outboxes',
      });
      end();
      if (problems.length > 0) throw new Error(`An outbox complained: ${problems[0]}`);
      return told;
    },
  };
}

/** Whether it is known who shares. */
async function known({ session }) {
  await session.refresh();
  if (session.error) throw session.error;
  return true;
}

/** What a client says while nobody answers, and is over when somebody does. */
const PASSING = new Set(['offline', 'service_failed', 'database_unavailable', 'rate_limited']);

async function emptied(clients) {
  const left = await Promise.all(
    clients.map(async ({ outbox }) => {
      await outbox.flush();
      return (await outbox.waiting()).length;
    }),
  );
  return left.every((count) => count === 0);
}
