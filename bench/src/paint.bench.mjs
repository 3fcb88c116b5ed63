/** Share bars in a real Chromium, ours and the peers' in turn: how soon they are painted, and what memory they take. @module */
import { chromium } from '../lib/chromium.mjs';
import { median, row } from '../lib/rows.mjs';
import { site } from '../lib/site.mjs';

const peers = {
  'react-share': 'vsReactShare',
  shariff: 'vsShariff',
  shareon: 'vsShareon',
  sharer: 'vsSharer',
};
const ours = 'tandem';
/** Whom we want to be ahead of: the others draw text, or what the page has written already. */
const rivals = ['react-share', 'shariff'];
/** One bar takes less than a frame lasts: when in a frame it comes says more than it does, but for many rounds. */
const rounds = { 1: 15, 100: 5, 1_000: 5 };
const goals = { paint: { 1_000: '<= 400' }, memory: { 1_000: '<= 45' } };
const million = 1_000_000;

/** Measures every size in rounds: each library once a round, in a page of its own that nothing has warmed up. */
export async function run() {
  const names = [ours, ...Object.keys(peers)];
  const pages = await site(['frame', ...names.map((name) => `share-${name}`)]);
  const browser = await chromium();
  const rows = [];
  try {
    for (const [size, times] of Object.entries(rounds)) {
      const found = Object.fromEntries(names.map((name) => [name, []]));
      for (let round = 0; round < times; round++)
        for (const name of turned(names, round))
          found[name].push(
            await measure(browser, pages, { name, size, phase: (16 * round) / times }),
          );
      rows.push(...rowsOf(size, found));
    }
  } finally {
    await browser.close();
    pages.close();
  }
  return rows;
}

/** The same names, each round beginning with another. */
const turned = (names, by) => names.map((_, i) => names[(i + by) % names.length]);

/** One library, one size, one fresh page: milliseconds to paint, and bytes from the empty page to the full one. */
const measure = (browser, { origin, has }, { name, size, phase }) =>
  browser.visit(origin, async (page, memory) => {
    const empty = await memory();
    if (has(`/share-${name}.css`)) await page.addStyleTag({ url: `/share-${name}.css` });
    await page.evaluate(
      `Promise.all([import('/frame.js'), import('/share-${name}.js')]).then(() => 0)`,
    );
    const paint = await page.evaluate(`(async () => {
      const { timeToPaint } = await import('/frame.js');
      const { mount, shown } = await import('/share-${name}.js');
      const stage = document.querySelector('#stage');
      return timeToPaint(() => mount(stage, ${size}), () => shown(stage), ${phase});
    })()`);
    const full = await memory();
    return { paint, heap: full.heap - empty.heap, memory: full.own && full.own - empty.own };
  });

function rowsOf(size, found) {
  const middle = (name, figure) => median(found[name].map((one) => one[figure]));
  const figures = [
    { figure: 'paint', name: `paint.shareBars.${size}`, unit: 'ms', scale: 1 },
    { figure: 'memory', name: `memory.shareBars.${size}`, unit: 'MB', scale: million },
    { figure: 'heap', name: `heap.shareBars.${size}`, unit: 'MB', scale: million },
  ].filter(({ figure }) => middle(ours, figure) !== undefined);
  return figures.flatMap(({ figure, name, unit, scale }) => [
    row({ name, value: middle(ours, figure) / scale, unit, goal: goals[figure]?.[size] }),
    ...Object.entries(peers).map(([peer, ending]) => {
      const ratio = middle(ours, figure) / middle(peer, figure);
      const goal = rivals.includes(peer) ? '<= 1' : undefined;
      const theirs = { peer, peerValue: middle(peer, figure) / scale, ratio };
      return row({ name: `${name}.${ending}`, value: ratio, unit: '×', goal, ...theirs });
    }),
  ]);
}
