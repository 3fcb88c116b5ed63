/** The steps of `npm test`: each runs one kind of check and answers `{ passed, failed, output }`. @module */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { needBrowsers } from './browser.mjs';
import { countVitest, settle } from './counts.mjs';
import { filesUnder } from './files.mjs';
import { needInterpreters } from './interpreters.mjs';
import { node24, tool, toolEnv } from './node24.mjs';
import { at, root } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { needStrace } from './strace.mjs';

const reports = '.cache/test';
/** Node 24 calls its SQLite experimental once in every process: we chose it knowingly. */
const quiet = '--disable-warning=ExperimentalWarning';
const testFiles = /\.test\.(?:[cm]?[jt]s|tsx)$/;

/** Every step by name, in the order in which they run. */
export const steps = {
  format: () => check(tool.prettier, ['--check', '--log-level', 'warn', '.']),
  lint: () => check(tool.eslint, ['--max-warnings', '0', '.']),
  types: checkTypes,
  unit: async () => {
    await needInterpreters();
    return vitest('unit', { projects: ['unit', 'postgres', 'tools'], files: unitFiles() });
  },
  browser: inBrowsers,
  e2e: async () => {
    const strace = await needStrace();
    const all = filesUnder(['tests/e2e'], testFiles);
    const files = strace ? all : all.filter((file) => !file.includes('.strace.'));
    const env = { ...(await browserEnv()), ...(strace && { STRACE_PATH: strace }) };
    return files.length === 0 ? nothing : vitest('e2e', { projects: ['e2e'], files, env });
  },
  portals: inPortals,
};

const nothing = { passed: 0, failed: 0, output: '' };

async function check(file, args) {
  const { code, output } = await underNode24([file, ...args]);
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

async function checkTypes() {
  // Examples are consumers: each brings its own compiler, and checks itself when it is built.
  const configs = filesUnder(['packages', 'tests', 'bench', 'scripts'], /(?:^|\/)tsconfig\.json$/);
  const withSources = configs.filter((config) => {
    const folder = config.replace(/\/?tsconfig\.json$/, '');
    return filesUnder([`${folder}/src`, folder], /\.(?:tsx?|mjs|js)$/).length > 0;
  });
  const results = await Promise.all(
    withSources.map((config) => check(tool.tsc, ['--noEmit', '-p', config])),
  );
  const output = results.map((result) => result.output).join('');
  return output ? { passed: 0, failed: 1, output } : { passed: 1, failed: 0, output };
}

function unitFiles() {
  const packages = ['packages/core', 'packages/server', 'packages/react-bindings'];
  const rest = filesUnder(['tests'], /^tests\/[^/]+\.test\.mjs$/);
  return [...filesUnder([...packages, 'examples', 'scripts'], testFiles), ...rest];
}

async function vitest(name, { projects, files, env = {} }) {
  const report = freshReport(name);
  const args = projects.flatMap((project) => ['--project', project]);
  const { code, output } = await underNode24(
    [
      tool.vitest,
      'run',
      ...args,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const counted = countVitest(JSON.parse(readFileSync(report, 'utf8')));
  return settle(counted, { code, files, output });
}

async function inBrowsers() {
  const files = filesUnder(
    ['packages/core/src', 'packages/widgets/src', 'tests/engines'],
    testFiles,
  );
  if (files.length === 0) return nothing;
  const report = freshReport('browser');
  const env = { ...(await browserEnv()), TANDEM_BROWSER_REPORT: report };
  const { code, output } = await underNode24([tool.wtr], env);
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { passed, failed, problems, tested, notes } = JSON.parse(readFileSync(report, 'utf8'));
  for (const note of new Set(notes)) say(note);
  const counted = { passed, failed, ran: tested };
  return settle(counted, { code, files, output: [...problems, output].join('\n\n') });
}

/** Examples as their users have them: installed from what `npm publish` would send. */
async function inPortals() {
  const { code, output } = await run(process.execPath, [at('scripts/pack.mjs')], { quiet: true });
  if (code !== 0) return { passed: 0, failed: 1, output };
  const files = filesUnder(['tests/portals'], testFiles);
  return vitest('portals', { projects: ['portals'], files, env: await browserEnv() });
}

async function browserEnv() {
  const { chromium, firefox, webkit } = await needBrowsers();
  return {
    CHROME_PATH: chromium,
    ...(firefox && { FIREFOX_PATH: firefox }),
    ...(webkit && { WEBKIT_PATH: webkit }),
  };
}

function freshReport(name) {
  const report = at(reports, `${name}-${process.pid}.json`);
  mkdirSync(at(reports), { recursive: true });
  rmSync(report, { force: true });
  return report;
}

function underNode24(args, env = {}) {
  const plain = { FORCE_COLOR: '0', NO_COLOR: '1', CI: 'true', NODE_OPTIONS: quiet };
  return run(node24, args, { env: toolEnv(root, { ...plain, ...env }), quiet: true });
}
