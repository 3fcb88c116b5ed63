/**
 * Proves each lint rule of the house on a fixture that breaks it and on a twin that does not.
 *
 * `fixtures/<rule>/bad.ts` opens with the path it pretends to have, as `// packages/…`.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from './places.mjs';
import { tandem } from './plugin.mjs';

const fixtures = path.join(root, 'scripts/lint/fixtures');
const folders = readdirSync(fixtures).sort();
const eslint = new ESLint({ cwd: root, ignore: false });

function ruleOf(folder) {
  const name = folder.split('--')[0];
  if (tandem.rules[name]) return `tandem/${name}`;
  return name.replace('.', '/').replace(/^typescript-eslint/, '@typescript-eslint');
}

async function rulesBrokenBy(folder, name) {
  const file = path.join(fixtures, folder, name);
  const [header, ...rest] = readFileSync(file, 'utf8').split('\n');
  const pretended = /^\/\/ (\S+)$/.exec(header)?.[1];
  const [result] = pretended
    ? await eslint.lintText(rest.join('\n'), { filePath: path.join(root, pretended) })
    : await eslint.lintFiles([file]);
  return [...new Set(result.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

describe.each(folders)('fixtures/%s', (folder) => {
  it('is reported by its rule and by no other', async () => {
    expect(await rulesBrokenBy(folder, 'bad.ts')).toEqual([ruleOf(folder)]);
  });

  it('has a twin that breaks nothing', async () => {
    expect(await rulesBrokenBy(folder, 'good.ts')).toEqual([]);
  });
});

it('leaves none of our rules without a fixture', () => {
  const proven = folders.map(ruleOf);
  const unproven = Object.keys(tandem.rules).filter((name) => !proven.includes(`tandem/${name}`));
  expect(unproven).toEqual([]);
});
