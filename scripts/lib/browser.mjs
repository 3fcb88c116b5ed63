/** Finds the browsers that tests run in, and installs them where that is possible. @module */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { at } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, say } from './say.mjs';

const mac = '/Applications';
const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];
const cache = at('.cache/browsers');

const known = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      `${mac}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${mac}/Chromium.app/Contents/MacOS/Chromium`,
      ...programs
        .filter(Boolean)
        .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
    ],
    cached: ['chrome', /[\\/](?:chrome|chrome\.exe|Google Chrome for Testing)$/],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      `${mac}/Firefox.app/Contents/MacOS/firefox`,
      ...programs.filter(Boolean).map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    cached: ['firefox', /[\\/]firefox(?:\.exe)?$/],
  },
};

/** The path of an installed `chromium` or `firefox`, or `undefined`. */
export function findBrowser(kind) {
  const { variable, names, places, cached } = known[kind];
  const chosen = process.env[variable];
  if (chosen) {
    if (!canRun(chosen))
      throw new PlainError(
        `${variable} is ${chosen}, which cannot be run: correct it or unset it.`,
      );
    return chosen;
  }
  return names.map(onPath).find(Boolean) ?? places.find(canRun) ?? inCache(...cached);
}

/** What Chromium needs to run headless anywhere, as root too. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--no-first-run',
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
];

/** Both browsers' paths, installing what is missing where that can be done; Chromium is a must, Firefox is not. */
export async function needBrowsers() {
  if (!findBrowser('chromium') || !findBrowser('firefox')) await installByApt();
  if (!findBrowser('chromium')) await installByPuppeteer();
  const chromium = findBrowser('chromium');
  if (!chromium) {
    throw new PlainError(
      'No Chromium or Chrome found, and none could be installed: install one, or set CHROME_PATH to it.',
    );
  }
  const firefox = findBrowser('firefox');
  if (!firefox)
    say(
      'Firefox is not here: browser tests run in Chromium only (set FIREFOX_PATH to change that).',
    );
  return { chromium, firefox };
}

async function installByApt() {
  const prefix = await rootPrefix();
  if (!onPath('apt-get') || !prefix) return;
  const packages = ['fonts-liberation', 'fonts-noto-color-emoji'];
  if (!findBrowser('chromium')) packages.unshift('chromium');
  if (!findBrowser('firefox')) packages.unshift('firefox-esr');
  say(`Installing ${packages.join(', ')} with apt-get (a minute or two).`);
  const apt = (...args) => {
    const [command, ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    return run(command, rest, { quiet: true });
  };
  const updated = await apt('update');
  const installed = await apt('install', '-y', '--no-install-recommends', ...packages);
  if (installed.code !== 0)
    say(`apt-get could not install them: ${lastLine(installed.output || updated.output)}`);
}

async function rootPrefix() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid() === 0) return [];
  if (!onPath('sudo')) return undefined;
  return (await run('sudo', ['-n', 'true'], { quiet: true })).code === 0
    ? ['sudo', '-n']
    : undefined;
}

async function installByPuppeteer() {
  say('Downloading Chrome for tests into .cache/browsers (once).');
  const args = ['--yes', '@puppeteer/browsers@3.2.6', 'install', 'chrome@stable', '--path', cache];
  const { code, output } = await run('npx', args, { quiet: true });
  if (code !== 0) say(`Chrome could not be downloaded: ${lastLine(output)}`);
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(canRun);
}

function inCache(folder, pattern) {
  const base = path.join(cache, folder);
  if (!existsSync(base)) return undefined;
  const files = readdirSync(base, { recursive: true }).map((file) => path.join(base, file));
  return files.find((file) => pattern.test(file) && canRun(file));
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const lastLine = (text) => text.trim().split('\n').at(-1);
