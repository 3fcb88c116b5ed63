/** Whoever imports one thing from a door pays for that thing: with rollup, esbuild and webpack. @module */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundlers } from '../scripts/lib/bundlers.mjs';

const core = '@tandem-advocacy/core';
const sha256 = /0x6a09e667|1779033703/i;
const zod = /ZodMini|_zod\b/;

/** Door, import, the most bytes that it may cost (brotli), and what the rest of the door would show. */
const cases = [
  [core, 'isTandemError', 300, [/endpoint_invalid|outbox|HTTPError/, zod, sha256]],
  [core, 'SessionStore', 2_000, [/outbox|HTTPError|indexedDB/, zod, sha256]],
  [`${core}/errors`, 'isTandemError', 300, [/endpoint_invalid/]],
  [`${core}/schemas`, 'Problem', 6_000, [/white-paper|leaderboard|linkHost/]],
  [`${core}/links`, 'isAlias', 250, [sha256, /utm_/]],
  [`${core}/links`, 'mergeUtm', 900, [sha256]],
  [`${core}/networks`, 'linkedin', 600, [/bsky\.app|mailto:|intent\/post|yammer/]],
  [`${core}/composer`, 'measure', 1_000, [/disclosure|linkedin\.com|confidential/]],
  [`${core}/rules`, 'pointsFor', 900, [/facebookexternalhit|prefetch|readiness|CPM/]],
  [`${core}/rules`, 'judge', 2_600, [/CPM|readiness|season/]],
  [`${core}/testing`, 'memoryStorage', 300, [/green-line|endpoint_invalid/, zod]],
  [
    '@tandem-advocacy/widgets',
    'TandemErrorEvent',
    300,
    [/litHtml|tandem-share\b|endpoint_invalid/],
  ],
];

describe.each(Object.keys(bundlers))('with %s', (bundler) => {
  it.each(cases)('%s gives %s alone, in %i bytes', async (door, name, ...[ceiling, absent]) => {
    const code = `import { ${name} } from '${door}'; globalThis.kept = ${name};`;
    const text = await bundlers[bundler](code);
    expect(text).toContain('kept');
    expect(absent.filter((rest) => rest.test(text))).toEqual([]);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(ceiling);
  });
});
