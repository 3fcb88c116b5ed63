/** The packed packages hold what a consumer needs: publint and attw find nothing, and types resolve everywhere. @module */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsx, templates } from './consumer/tags.mjs';
import { node24, tool } from '../scripts/lib/node24.mjs';
import {
  allDoors,
  doorsFile,
  doorsOf,
  folders,
  installPacked,
  manifestOf,
  pack,
} from '../scripts/lib/packed.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'tandem-packed-'));
const consumer = path.join(scratch, 'consumer');
const minutes = 60_000;
const tarballs = {};

beforeAll(() => {
  for (const folder of folders) tarballs[folder] = pack(folder, scratch);
}, 3 * minutes);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(folders)('the packed package %s', (folder) => {
  it('has nothing that publint would change', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarballs[folder]);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  it(
    'has types at every door, for whoever can import modules',
    async () => {
      const packed = createPackageFromTarballData(readFileSync(tarballs[folder]));
      const entrypoints = doorsOf(folder);
      const { problems, entrypoints: looked } = await checkPackage(packed, { entrypoints });
      expect(Object.keys(looked)).toEqual(entrypoints);
      // The profile "esm-only": `require` of a module, and resolution older than `exports`, are no promises.
      const ours = ({ resolutionKind }) => !/^node10$|^node16-cjs$/.test(resolutionKind ?? '');
      expect(problems.filter(ours)).toEqual([]);
    },
    minutes,
  );

  it('carries neither tests nor what only tests use', () => {
    const files = createPackageFromTarballData(readFileSync(tarballs[folder])).listFiles();
    expect(files).toContain(`/node_modules/${manifestOf(folder).name}/README.md`);
    expect(files.filter((name) => /\.test\.|\/testing\//.test(name))).toEqual([]);
  });
});

describe('doors', () => {
  beforeAll(() => installPacked(consumer, tarballs), minutes);

  it('are imported where there is no page, each of them', { timeout: minutes }, async () => {
    const doors = allDoors();
    const lines = doors.map((door) => `await import('${door}');`);
    write('doors.mjs', `${lines.join('\n')}\nconsole.log(${doors.length});`);
    const file = path.join(consumer, 'doors.mjs');
    const { stdout } = await promisify(execFile)(node24, [file]);
    expect(Number(stdout)).toBe(doors.length);
  });
});

describe('types', () => {
  beforeAll(() => {
    write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    write('doors.ts', doorsFile());
    write('use.ts', readFileSync(new URL('consumer/use.ts', import.meta.url), 'utf8'));
  });

  it.each([
    // Every declaration that we ship is checked once, the rest as far as it is used.
    ['node16', { module: 'node16', skipLibCheck: true }],
    ['nodenext', { module: 'nodenext', skipLibCheck: false }],
    ['bundler', { module: 'esnext', skipLibCheck: true }],
  ])(
    'resolve as %s resolves',
    async (moduleResolution, more) => {
      const compilerOptions = { ...strict, moduleResolution, ...more };
      write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }));
      expect(await compile()).toBe('');
    },
    3 * minutes,
  );
  it(
    'know the tags in JSX, Vue and Svelte, and what each takes',
    async () => {
      write('tags.tsx', jsx);
      write('tags.ts', templates);
      const jsxOptions = { jsx: 'react-jsx', module: 'esnext', moduleResolution: 'bundler' };
      const compilerOptions = { ...strict, ...jsxOptions, skipLibCheck: true };
      write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['tags.tsx', 'tags.ts'] }));
      expect(await compile()).toBe('');
    },
    3 * minutes,
  );
});

const strict = {
  ...{ target: 'es2022', lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'] },
  ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: ['node'] },
};

const write = (name, text) => writeFileSync(path.join(consumer, name), text);

/** What the compiler complains about in a consumer's project; nothing where it does not. */
const compile = () =>
  promisify(execFile)(node24, [tool.tsc, '-p', consumer]).then(
    ({ stdout }) => stdout,
    ({ stdout, message }) => stdout || message,
  );
