/** A load on one address, over http or https: for servers that are not of this repository. @module */
import http from 'node:http';
import https from 'node:https';
import { AGENT } from './load.mjs';

/** Asks again and again on some connections; a redirect is the answer, and is not followed. */
export async function loadUrl(url, { milliseconds, connections = 50 }) {
  const client = url.startsWith('https:') ? https : http;
  const agent = new client.Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const others = new Set();
  const until = performance.now() + milliseconds;
  const started = performance.now();
  const one = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      const status = await statusOf(client, { agent, url });
      times.push(performance.now() - began);
      if (status < 300 || status >= 400) others.add(status);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - started) / 1_000;
  agent.destroy();
  const sorted = Float64Array.from(times).sort();
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  return { perSecond: times.length / seconds, p99, others: [...others] };
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
