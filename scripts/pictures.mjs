/** Takes the pictures of the documentation: starts the demo in an empty folder and visits it in Chromium. @module */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from './lib/build.mjs';
import { chromiumFlags, needBrowsers } from './lib/browser.mjs';
import { install } from './lib/install.mjs';
import { node24, toolEnv } from './lib/node24.mjs';
import { at, root } from './lib/paths.mjs';
import { main, PlainError, say } from './lib/say.mjs';

const folder = at('docs/pictures');
const limit = 300_000;
const desktop = { width: 1280, height: 1180 };
const phone = { width: 390, height: 844 };

/** The elements of the home page, beside the share bar. */
const shown = [
  ...['feed', 'leaderboard', 'training-card', 'join', 'impact'],
  ...['pulse', 'missions', 'plan'],
];

/** One line a picture. `element` takes that element alone; `open` does something first. */
const pictures = [
  { name: 'home-fr-light', person: 'aminata', size: desktop },
  { name: 'home-en-light', person: 'aminata', size: desktop, language: 'en' },
  { name: 'home-en-dark', person: 'aminata', size: desktop, language: 'en', scheme: 'dark' },
  { name: 'phone-fr-light', person: 'malik', size: phone },
  { name: 'phone-en-dark', person: 'malik', size: phone, language: 'en', scheme: 'dark' },
  { name: 'sign-in-en-light', size: desktop, language: 'en' },
  { name: 'composer-en-light', person: 'linh', size: desktop, language: 'en', open: composer },
  { name: 'composer-fr-dark', person: 'linh', size: phone, scheme: 'dark', open: composer },
  ...['leaderboard', 'training-card', 'impact'].map((element) => ({
    name: `${element}-en-light`,
    ...{ person: 'aminata', size: desktop, language: 'en', element },
  })),
];

/** Every element by itself, by day and by night, in two languages, on a desk and on a phone. */
const looks = ['light', 'dark'].flatMap((scheme) =>
  ['en', 'fr'].flatMap((language) =>
    Object.entries({ desktop, phone }).map(([device, size]) => ({
      ...{ scheme, language, device, size },
    })),
  ),
);
/** CSS pixels of the page around an element. */
const ROOM = 6;
/** Where each is found: the desk is too long for one picture, and is taken a section at a time. */
const places = [
  { person: 'aminata', to: '/', elements: ['share', ...shown] },
  ...['objectives', 'indicators', 'readiness'].map((section) => ({
    ...{ person: 'zeynep', to: '/lead', elements: ['programme'], section },
  })),
];

/** Opens the words of a share to LinkedIn. */
async function composer(page) {
  await page.locator('tandem-share >>> a[data-network="linkedin"]').click();
  await page.waitForSelector('tandem-share >>> a[data-go]', { visible: true });
}

await main(async () => {
  await install();
  await build({ only: 'examples/intranet' });
  const { default: puppeteer } = await import('puppeteer-core');
  const { chromium } = await needBrowsers();
  const demo = await startDemo();
  const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags });
  try {
    mkdirSync(folder, { recursive: true });
    for (const picture of pictures) await take(browser, demo.origin, picture);
    mkdirSync(at('docs/pictures/elements'), { recursive: true });
    for (const place of places)
      for (const look of looks) await takeElements(browser, demo.origin, { ...place, ...look });
  } finally {
    await browser.close();
    await demo.stop();
  }
});

async function startDemo() {
  const data = mkdtempSync(path.join(tmpdir(), 'tandem-pictures-'));
  const child = spawn(node24, ['examples/intranet/main.mjs'], {
    cwd: root,
    env: { ...toolEnv(root), PORT: '0', TANDEM_DATA: path.join(data, 'demo') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /(http:\/\/\S+)\/sign-in/.exec(line)?.[1];
    if (origin) return { origin, stop };
  }
  throw new PlainError('The demo ended before it named its address.');
}

async function take(browser, origin, picture) {
  const { name, element, open } = picture;
  const page = await visit(browser, origin, picture);
  await open?.(page);
  const target = element ? await page.$(`tandem-${element}`) : page;
  await target.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.browserContext().close();
  tell(`${name}.png`);
}

async function takeElements(browser, origin, look) {
  const page = await visit(browser, origin, look);
  const { section } = look;
  if (section) {
    await page.$eval('tandem-programme', (one, name) => (one.section = name), section);
    await settled(page);
  }
  for (const element of look.elements) {
    const clip = await page.$eval(
      `tandem-${element}`,
      (one, room) => {
        const { left, top, right } = one.ownerDocument.documentElement.getBoundingClientRect();
        const { x, y, width, height } = one.getBoundingClientRect();
        const side = Math.min(room, x - left, right - x - width);
        return {
          x: x - left - side,
          y: y - top - room,
          width: width + 2 * side,
          height: height + 2 * room,
        };
      },
      // The desk follows its page's own words without a gap.
      section ? 0 : ROOM,
    );
    const name = `elements/${section ? `${element}-${section}` : element}-${look.language}-${look.scheme}-${look.device}.webp`;
    await page.screenshot({
      ...{ path: path.join(folder, name), type: 'webp', quality: 70, captureBeyondViewport: true },
      clip,
    });
    tell(name);
  }
  await page.browserContext().close();
}

async function visit(
  browser,
  origin,
  { person, size, scheme = 'light', language = 'fr', to = '/' },
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: size === phone ? 2 : 1 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const start = person ? to : '/sign-in';
  if (person) await page.goto(`${origin}/sign-in/${person}`);
  await page.goto(`${origin}/language/${language}?to=${start}`);
  if (person) await settled(page);
  return page;
}

function tell(name) {
  const { size: bytes } = statSync(path.join(folder, name));
  if (bytes > limit) throw new PlainError(`${name} has ${bytes} bytes: at most ${limit}.`);
  say(`${name}, ${Math.round(bytes / 1000)} kB`);
}

/** Waits until the elements show what they have to show, and nothing moves any more. */
async function settled(page) {
  const waiting = [...shown, 'programme']
    .map((name) => `tandem-${name}`)
    .map((tag) => `${tag}:not(:defined), ${tag}:state(initial), ${tag}:state(loading)`);
  await page.waitForFunction(`!document.querySelector('${waiting.join(', ')}')`, {
    timeout: 20_000,
  });
  await page.evaluate('document.fonts.ready');
  // Pictures within the elements are loaded when they come into view, and the network is never idle.
  await page.evaluate(`(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  })()`);
  await new Promise((done) => setTimeout(done, 800));
}
