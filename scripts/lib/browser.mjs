/** Finds the browsers that tests run in, and installs them where that is possible. @module */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { node24, tool } from './node24.mjs';
import { at } from './paths.mjs';
import { canRun, installByApt, onPath, reasonIn } from './programs.mjs';
import { run } from './run.mjs';
import { PlainError, say } from './say.mjs';

const mac = '/Applications';
const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];
const cache = at('.cache/browsers');
/** Left by one attempt at installing with apt-get: what could not be had once is not asked for each time. */
const tried = (kind) => path.join(cache, `apt-tried-${kind}`);

const known = {
  chromium: {
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
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
    packages: ['firefox-esr', 'fonts-liberation', 'fonts-noto-color-emoji'],
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      `${mac}/Firefox.app/Contents/MacOS/firefox`,
      ...programs.filter(Boolean).map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    cached: ['firefox', /[\\/]firefox(?:\.exe)?$/],
  },
  // WebKit's own small browser, driven by WebDriver in a display of its own: the nearest to Safari on Linux.
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation', 'fonts-noto-color-emoji'],
    needs: ['WebKitWebDriver', 'Xvfb'],
    variable: 'WEBKIT_PATH',
    names: [],
    places: ['x86_64', 'aarch64'].map(
      (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    ),
  },
};

/** The path of an installed `chromium`, `firefox` or `webkit`, or `undefined`. */
export function findBrowser(kind) {
  const { variable, names, places, cached, needs = [] } = known[kind];
  const chosen = process.env[variable];
  if (chosen) {
    if (!canRun(chosen))
      throw new PlainError(
        `${variable} is ${chosen}, which cannot be run: correct it or unset it.`,
      );
    return chosen;
  }
  if (!needs.every(onPath)) return undefined;
  return names.map(onPath).find(Boolean) ?? places.find(canRun) ?? (cached && inCache(...cached));
}

/** What Chromium needs to run headless anywhere, as root too. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--no-first-run',
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
];

let needed;

/** The browsers' paths, installing what is missing where that can be done; only Chromium is a must. */
export const needBrowsers = () => (needed ??= getBrowsers());

async function getBrowsers() {
  await installMissing(Object.keys(known).filter((kind) => !findBrowser(kind)));
  if (!findBrowser('chromium')) await installByPuppeteer();
  const chromium = findBrowser('chromium');
  if (!chromium) {
    throw new PlainError(
      'No Chromium or Chrome found, and none could be installed: install one, or set CHROME_PATH to it.',
    );
  }
  const [firefox, webkit] = [findBrowser('firefox'), findBrowser('webkit')];
  if (!firefox)
    say('Firefox is not here: nothing is tested in it (set FIREFOX_PATH to change that).');
  if (!webkit)
    say(
      'WebKit is not here: nothing is tested in it (Debian has it as webkit2gtk-driver and xvfb).',
    );
  return { chromium, firefox, webkit };
}

async function installMissing(kinds) {
  const wanted = kinds.filter((kind) => kind === 'chromium' || !existsSync(tried(kind)));
  if (wanted.length === 0) return;
  mkdirSync(cache, { recursive: true });
  for (const kind of wanted) writeFileSync(tried(kind), '');
  await installByApt([...new Set(wanted.flatMap((kind) => known[kind].packages))]);
}

async function installByPuppeteer() {
  say('Downloading Chrome for tests into .cache/browsers (once).');
  const args = [tool.browsers, 'install', 'chrome@stable', '--path', cache];
  if (process.platform === 'linux' && process.getuid() === 0) args.push('--install-deps');
  const { code, output } = await run(node24, args, { quiet: true });
  if (code !== 0) say(`Chrome could not be downloaded: ${reasonIn(output)}`);
}

function inCache(folder, pattern) {
  const base = path.join(cache, folder);
  if (!existsSync(base)) return undefined;
  const files = readdirSync(base, { recursive: true }).map((file) => path.join(base, file));
  return files.find((file) => pattern.test(file) && canRun(file));
}
