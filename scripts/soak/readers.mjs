/** Readers of links who never give up: each asks for one link after the other, and says how long an answer took. @module */
import { Agent, get } from 'node:http';

const headers = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  Accept: 'text/html',
  'Accept-Language': 'fr',
  'Sec-Fetch-Mode': 'navigate',
};

/**
 * Sends readers to services until they are told to stop.
 *
 * @param where gives the port to ask next; undefined where nobody answers at the moment
 */
export function readers({ where, paths, count = 16 }) {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const seen = { answered: 0, failed: 0, others: new Map(), times: [] };
  let stopped = false;
  const one = (port, path) =>
    new Promise((resolve) => {
      const began = performance.now();
      const lost = () => ((seen.failed += 1), resolve(false));
      get({ port, host: '127.0.0.1', path, agent, headers }, (response) => {
        response.resume().once('error', lost);
        response.once('end', () => {
          seen.times.push(performance.now() - began);
          if (response.statusCode === 302) seen.answered += 1;
          else
            seen.others.set(response.statusCode, (seen.others.get(response.statusCode) ?? 0) + 1);
          resolve(true);
        });
      }).once('error', lost);
    });
  const reader = async (n) => {
    for (let i = n; !stopped; i += 1) {
      const port = where();
      const there = port !== undefined && (await one(port, paths[i % paths.length]));
      if (!there) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const all = Promise.all(Array.from({ length: count }, (_, n) => reader(n)));
  return {
    seen,
    count,
    async stop() {
      stopped = true;
      await all;
      agent.destroy();
      return seen;
    },
  };
}

/** A share of some times, as in 0.99, in milliseconds. */
export function quantile(times, share) {
  const sorted = Float64Array.from(times).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Waits until something holds; says what was there last when it does not. */
export async function until(look, { seconds = 60, what = 'it' } = {}) {
  const end = Date.now() + seconds * 1000;
  let last;
  while (Date.now() < end) {
    last = await look().catch((error) => error);
    if (last === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`After ${seconds} s, ${what} did not hold: ${last}`);
}
