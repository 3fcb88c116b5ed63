/** What ours bring along is listed, and may be used by anybody. @module */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALLOWED, dependencies } from '../scripts/licences.mjs';
import { at } from '../scripts/lib/paths.mjs';

const page = readFileSync(at('docs/licences.md'), 'utf8');

it.each(dependencies().map((one) => [one.name, one]))('%s may be used', (name, { licence }) => {
  expect(licence).toMatch(ALLOWED);
  expect(page).toContain(`\`${name}\``);
});
