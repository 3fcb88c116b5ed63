/** With PEER_URL, a link of any running link tracker: how many redirects it answers in a second. @module */
import { loadUrl } from '../lib/load-url.mjs';
import { row } from '../lib/rows.mjs';

/** Asks for the link as readers do, on 50 connections; nothing where no peer is named. */
export async function run() {
  const url = process.env.PEER_URL;
  if (!url) return [];
  await loadUrl(url, { milliseconds: 1_000 });
  const { perSecond, p99, others } = await loadUrl(url, { milliseconds: 4_000 });
  if (others.length > 0) throw new Error(`${url} answered with ${others.join(', ')}.`);
  return [
    row({ name: 'redirect.peer.perSecond', value: perSecond, unit: 'redirects/s', note: url }),
    row({ name: 'redirect.peer.p99ms', value: p99, unit: 'ms', note: url }),
  ];
}
