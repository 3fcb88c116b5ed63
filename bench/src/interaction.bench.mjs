/** From what somebody does to the next frame, in the elements of the gallery, on a processor slowed down four times. @module */
import { galleryFile } from '../../gallery/answer.mjs';
import { chromium } from '../lib/chromium.mjs';
import { median, row } from '../lib/rows.mjs';
import { site } from '../lib/site.mjs';

const slower = 4;
/** What is pressed of every element, as far as it has so many. */
const most = 6;
/** What the browser does not tell of was quicker than this, in milliseconds. */
const untold = 16;
const rounds = 3;
/** What somebody takes at least from seeing to pressing, in milliseconds. */
const seen = 400;

/** Presses what can be pressed in each element, one thing at a time, with a real pointer. */
export async function run() {
  const pages = await site([], (path) => galleryFile(path.replace(/^\/gallery\//, '')));
  const browser = await chromium();
  try {
    const pressed = [];
    for (let round = 0; round < rounds; round++)
      pressed.push(await browser.visit(`${pages.origin}/gallery/?alone&element=none`, pressAll));
    const middles = pressed[0].map(({ name }, i) => ({
      name,
      time: median(pressed.map((one) => one[i].time)),
    }));
    middles.sort((a, b) => a.time - b.time);
    const at = (share) =>
      middles[Math.min(middles.length - 1, Math.floor(middles.length * share))].time;
    const slowest = middles.slice(-3).map(({ name, time }) => `${name} ${time}`);
    const note = `${middles.length} interactions at ${slower} × slow, each the middle of ${rounds}; slowest: ${slowest.join(', ')}`;
    return [
      row({ name: 'interaction.p50', value: at(0.5), unit: 'ms', note }),
      row({ name: 'interaction.p95', value: at(0.95), unit: 'ms', goal: '<= 50', note }),
    ];
  } finally {
    await browser.close();
    pages.close();
  }
}

async function pressAll(page) {
  const elements = await page.evaluate(
    `import('/gallery/show.js').then(({ elements }) => elements)`,
  );
  const times = [];
  for (const element of elements)
    for (let nth = 0; nth < most; nth++) {
      const target = await show(page, element, nth);
      if (target) times.push({ name: `${element} ${nth + 1}`, time: await press(page, target) });
    }
  return times;
}

/** Shows an element anew and answers where its nth control is, in sight; nothing where there is none. */
const show = (page, element, nth) =>
  page.evaluate(`import('/gallery/show.js').then(async ({ show }) => {
    const main = document.querySelector('main');
    main.replaceChildren(document.createElement('div'));
    await show(main.firstElementChild, { element: '${element}', scene: 'ready' });
    const root = main.querySelector('tandem-${element}').shadowRoot;
    const found = [...root.querySelectorAll('button, summary, input, select, a[data-network]')]
      .filter((one) => one.checkVisibility() && one.ariaDisabled !== 'true')[${nth}];
    found?.scrollIntoView({ block: 'center' });
    // Whoever presses has seen what they press for a while: what was scrolled to is drawn by then.
    await new Promise((done) => setTimeout(done, ${seen}));
    const { x, y, width, height } = found?.getBoundingClientRect() ?? {};
    return found && { x: x + width / 2, y: y + height / 2 };
  })`);

/** The longest event of one press, from the pointer to the frame that shows what came of it. */
async function press(page, { x, y }) {
  await page.evaluate(`globalThis.seen = [];
    globalThis.watch = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    watch.observe({ type: 'event', durationThreshold: ${untold} });`);
  await page.emulateCPUThrottling(slower);
  await page.mouse.click(x, y, { delay: 40 });
  await page.evaluate('new Promise((done) => setTimeout(done, 300))');
  await page.emulateCPUThrottling(1);
  return page.evaluate(`(() => {
    seen.push(...watch.takeRecords());
    watch.disconnect();
    const times = seen.filter(({ interactionId }) => interactionId).map(({ duration }) => duration);
    return Math.max(${untold}, ...times);
  })()`);
}
