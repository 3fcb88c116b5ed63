/** Two feeds of invented magazines, with addresses of wherever the demo runs. @module */
import { readFile } from 'node:fs/promises';

const DAY = 86_400_000;

/** The text of a feed in `feeds/`; its dates count back from `now`. */
export async function feed(name, origin, now = Date.now()) {
  const text = await readFile(new URL(`../feeds/${name}`, import.meta.url), 'utf8');
  const at = (days) => new Date(now - Number(days) * DAY);
  return text
    .replaceAll('{origin}', origin)
    .replace(/\{date:(\d+)\}/g, (_, days) => at(days).toUTCString())
    .replace(/\{iso:(\d+)\}/g, (_, days) => at(days).toISOString());
}
