/**
 * What `npm publish` would send, installed into an empty project by npm, pnpm and yarn.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error -- a plain script of the repository
import { node24, toolEnv } from '../../scripts/lib/node24.mjs';
// @ts-expect-error -- a plain script of the repository
import { allDoors, doorsFile } from '../../scripts/lib/packed.mjs';
// @ts-expect-error -- a plain script of the repository
import { readJson } from '../../scripts/lib/paths.mjs';
import { Report } from './support/report.js';

const packs = fileURLToPath(new URL('../../examples/.packs/', import.meta.url));
const use = fileURLToPath(new URL('../consumer/use.ts', import.meta.url));
const names = ['core', 'widgets', 'react', 'server'];
const own = Object.fromEntries(
  names.map((name) => [`@tandem-advocacy/${name}`, `file:${path.join(packs, name)}.tgz`]),
);
const { devDependencies, packageManager } = (readJson as (file: string) => Repository)(
  'package.json',
);
interface Repository {
  devDependencies: Record<string, string>;
  packageManager: string;
}

const others = {
  ...{ react: '19.3.0', 'react-dom': '19.3.0', '@types/react': '19.3.0' },
  ...Object.fromEntries(
    ['@types/node', 'esbuild', 'typescript'].map((name) => [name, devDependencies[name]]),
  ),
};

const scratch = mkdtempSync(path.join(tmpdir(), 'tandem-installs-'));

/** One manager: its command, and where it is told that our packages are the packed ones, not the registry's. */
interface Manager {
  command: string[];
  manifest?: object;
  files?: Record<string, string>;
}
const managers: Record<string, Manager> = {
  npm: { command: ['npm', 'install', '--no-audit', '--no-fund'], manifest: { overrides: own } },
  pnpm: {
    command: ['npx', '--yes', packageManager, 'install', '--no-frozen-lockfile'],
    files: {
      'pnpm-workspace.yaml': `packages: []\noverrides:\n${Object.entries(own)
        .map(([name, from]) => `  '${name}': '${from}'\n`)
        .join('')}allowBuilds:\n  esbuild: true\n`,
    },
  },
  'yarn 1': {
    command: [
      ...['npx', '--yes', 'yarn@1.22.22', 'install', '--no-lockfile', '--non-interactive'],
      // It would keep our packages by their version, which a build does not change.
      ...['--cache-folder', path.join(scratch, 'cache')],
    ],
    manifest: { resolutions: own },
  },
  'yarn 4': {
    command: ['npx', '--yes', '-p', '@yarnpkg/cli-dist@4.18.1', 'yarn', 'install'],
    manifest: { resolutions: own },
    files: {
      '.yarnrc.yml':
        'nodeLinker: node-modules\nenableImmutableInstalls: false\nenableTelemetry: false\n',
      'yarn.lock': '',
    },
  },
};

afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const report = new Report('installs', Object.keys(managers).join(', '));

describe.each(Object.entries(managers))('an empty project with %s', (name, manager) => {
  const folder = path.join(scratch, name.replace(' ', '-'));
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  const env = (toolEnv as (folder: string) => NodeJS.ProcessEnv)(folder);
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    const manifest = { name: 'consumer', private: true, type: 'module', ...manager.manifest };
    write('package.json', JSON.stringify({ ...manifest, dependencies: { ...own, ...others } }));
    for (const [file, text] of Object.entries(manager.files ?? {})) write(file, text);
    const [command = '', ...args] = manager.command;
    run(command, ...args);
  }, 300_000);

  it(`imports every door (${name})`, () => {
    const doors = (allDoors as () => string[])();
    const lines = doors.map((door) => `await import('${door}');`);
    write('doors.mjs', `${lines.join('\n')}\nconsole.log('all ${doors.length}');`);
    expect(run(node24 as string, 'doors.mjs')).toContain(`all ${doors.length}`);
  });

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])(`checks types as %s (${name})`, (moduleResolution, module) => {
    write('all.ts', (doorsFile as () => string)());
    write('use.ts', readFileSync(use, 'utf8'));
    const compilerOptions = {
      ...{ target: 'es2022', lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'] },
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: ['node'] },
      ...{ skipLibCheck: true, moduleResolution, module },
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    expect(run(node24 as string, 'node_modules/typescript/bin/tsc', '-p', '.')).toBe('');
  });

  it(`takes along what is imported and no more (${name})`, () => {
    write(
      'one.mjs',
      `import { isTandemError } from '@tandem-advocacy/core';
       import { TandemErrorEvent } from '@tandem-advocacy/widgets';
       globalThis.kept = [isTandemError, TandemErrorEvent];`,
    );
    const bundle = ['--bundle', '--minify', '--format=esm', '--target=es2022'];
    const text = run('node_modules/.bin/esbuild', 'one.mjs', ...bundle);
    expect(text).not.toMatch(/litHtml|_zod\b|0x6a09e667|tandem-share\b/);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(600);
  });
});

report.note('each door imported, types of node16, nodenext and bundler, one name of a door alone');
