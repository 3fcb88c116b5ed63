/** A load on addresses, over http or https: for servers that are not of this repository, and for ours beside them. @module */
import http from 'node:http';
import https from 'node:https';
import { AGENT } from './load.mjs';

/** Asks for one after the other on some connections; a redirect is the answer, and is not followed. */
export async function loadUrls(urls, { milliseconds, connections = 50 }) {
  const client = urls[0].startsWith('https:') ? https : http;
  const agent = new client.Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const others = new Set();
  let next = 0;
  const until = performance.now() + milliseconds;
  const started = performance.now();
  const one = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      const status = await statusOf(client, { agent, url: urls[next++ % urls.length] });
      times.push(performance.now() - began);
      if (status < 300 || status >= 400) others.add(status);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - started) / 1_000;
  agent.destroy();
  const sorted = Float64Array.from(times).sort();
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  const asked = times.length;
  return { perSecond: asked / seconds, p99, asked, others: [...others] };
}

function statusOf(client, { agent, url }) {
  return new Promise((resolve, reject) => {
    const headers = { 'User-Agent': AGENT, Accept: 'text/html', 'Accept-Language': 'fr' };
    client
      .get(url, { agent, headers }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      })
      .once('error', reject);
  });
}
