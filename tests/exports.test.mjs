/** Every import path of every package leads to a file, and importing an element's class claims no tag. @module */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { at, readJson } from '../scripts/lib/paths.mjs';

const packages = ['core', 'widgets', 'react-bindings', 'server'];
const elements = at('packages/widgets/dist/elements');

/** The files behind a door; a pattern stands for every file or folder of our sources that it fits. */
function targetsOf(folder, target) {
  if (!target.includes('*')) return [target];
  const [before] = target.replace('./dist/', './src/').split('*');
  const names = readdirSync(at('packages', folder, before), { withFileTypes: true });
  const stems = names
    .map((entry) => entry.name.replace(/\.ts$/, ''))
    .filter((name) => !name.includes('.'));
  return stems.map((stem) => target.replaceAll('*', stem));
}

describe.each(packages)('packages/%s', (folder) => {
  const { exports } = readJson('packages', folder, 'package.json');
  const files = Object.values(exports).flatMap((targets) =>
    typeof targets === 'string' ? [targets] : Object.values(targets),
  );

  it('leads every import path to a file', () => {
    const targets = files.flatMap((target) => targetsOf(folder, target));
    expect(targets.filter((file) => !existsSync(at('packages', folder, file)))).toEqual([]);
  });
});

/** The tags that modules claim when Node imports them with a registry that only listens. */
function tagsClaimedBy(files) {
  const urls = files.map((file) => JSON.stringify(pathToFileURL(file).href));
  const code = `
    const claimed = new Map();
    globalThis.customElements = { define: (tag, one) => claimed.set(tag, one), get: (tag) => claimed.get(tag) };
    for (const url of [${urls}]) await import(url);
    process.stdout.write(JSON.stringify([...claimed.keys()]));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
  );
}

describe('elements', () => {
  const folders = existsSync(elements) ? readdirSync(elements) : [];

  it('are built', () => {
    expect(folders).not.toEqual([]);
  });

  it('claim no tag when their classes are imported', () => {
    const classes = folders.map((name) => path.join(elements, name, `${name}.js`));
    expect(tagsClaimedBy(classes)).toEqual([]);
  });

  it('claim no tag when their definitions are imported, for a prefix of one’s own', () => {
    const definitions = folders.map((name) => path.join(elements, name, 'definition.js'));
    expect(tagsClaimedBy(definitions)).toEqual([]);
  });

  it('claim their own tags when their define modules are imported', () => {
    const defines = folders.map((name) => path.join(elements, name, 'define.js'));
    expect(tagsClaimedBy(defines).sort()).toEqual(folders.map((name) => `tandem-${name}`).sort());
  });
});
