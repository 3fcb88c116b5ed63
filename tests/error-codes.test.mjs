/** Every code of an error has its line in the guide, and what the service answers is written from its own list. @module */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesUnder } from '../scripts/lib/files.mjs';
import { at } from '../scripts/lib/paths.mjs';

const page = readFileSync(at('docs/guide/error-codes.md'), 'utf8');
const sources = filesUnder(
  ['packages/core/src', 'packages/server/src'],
  /^(?!.*(?:\.test\.|\/testing)).*\.ts$/,
).map((file) => readFileSync(at(file), 'utf8'));
const thrown = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/new TandemError\(\s*'([a-z]+(?:_[a-z]+)*)'/g)].map(([, code]) => code),
  ),
);

it.each([...thrown].sort())('%s has its line', (code) => {
  expect(page).toContain(`\`${code}\``);
});
