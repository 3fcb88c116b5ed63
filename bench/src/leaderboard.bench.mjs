/** A leaderboard over a hundred members and over a million, in a real Chromium: first paint, one update, memory. @module */
import { StandingIndex } from '@tandem-advocacy/core/rules';
import { chromium } from '../lib/chromium.mjs';
import { median, row } from '../lib/rows.mjs';
import { site } from '../lib/site.mjs';

const few = 100;
const many = 1_000_000;
const rounds = 9;

/** Measures both sizes in turn, each in a page of its own. */
export async function run() {
  const boards = new Map([few, many].map((members) => [members, boardOf(members)]));
  const answer = async (_, query) => boards.get(Number(query.get('members')))();
  const pages = await site(['frame', 'leaderboard-tandem'], answer);
  const browser = await chromium();
  try {
    const found = { [few]: [], [many]: [] };
    for (let round = 0; round < rounds; round++)
      for (const members of round % 2 ? [many, few] : [few, many])
        found[members].push(await paint(browser, pages, { members, phase: (16 * round) / rounds }));
    const updates = await browser.visit(pages.origin, (page) => update(page, boards.get(many)));
    return rowsOf(found, updates);
  } finally {
    await browser.close();
    pages.close();
  }
}

/** A standing as the service keeps it; each call answers a window, as JSON would carry it. */
function boardOf(members) {
  const scores = Array.from({ length: members }, (_, i) => ({
    key: `m${i}`,
    name: `Member ${i}`,
    points: Math.floor(((i * 7_919) % members) ** 2 / members),
  }));
  const standing = new StandingIndex(5, scores);
  const window = () => {
    const { own, ...rows } = standing.window({ me: 'm42', size: 5, mode: 'ranking' });
    const me = { points: standing.points('m42'), visible: true, ...own };
    return { period: 'season', scope: 'individual', version: 1, ...rows, me };
  };
  return Object.assign(window, {
    lead: (key, by) => standing.apply({ key, points: by * members }),
  });
}

const paint = (browser, { origin }, { members, phase }) =>
  browser.visit(origin, async (page, memory) => {
    await loaded(page);
    const empty = await memory();
    const time = await page.evaluate(`(async () => {
      const { timeToPaint } = await import('/frame.js');
      const { mount, shown } = await import('/leaderboard-tandem.js');
      const stage = document.querySelector('#stage');
      return timeToPaint(() => mount(stage, ${members}), () => shown(stage), ${phase});
    })()`);
    const full = await memory();
    return { time, heap: full.heap - empty.heap, own: full.own && full.own - empty.own };
  });

/** Somebody takes the lead, again and again: how long each of these frames takes. */
async function update(page, board) {
  await loaded(page);
  await give(page, 'mountGiven', board());
  const times = [];
  for (let i = 0; i < 20; i++) {
    const key = `m${1_000 + i}`;
    board.lead(key, 10 * (i + 1));
    const { time, first } = await give(page, 'update', board());
    if (first !== key) throw new Error('An update was not drawn in the frame that it came in.');
    times.push(time);
  }
  return times;
}

const give = (page, how, standings) =>
  page.evaluate(`(async () => {
    const { frame, timeInFrame } = await import('/frame.js');
    const board = await import('/leaderboard-tandem.js');
    const stage = document.querySelector('#stage');
    const time = await timeInFrame(() => board.${how}(stage, ${JSON.stringify(standings)}));
    const first = board.first(stage);
    for (let i = 0; i < 3; i++) await frame();
    return { time, first };
  })()`);

const loaded = (page) =>
  page.evaluate(
    `Promise.all([import('/frame.js'), import('/leaderboard-tandem.js')]).then(() => 0)`,
  );

function rowsOf(found, updates) {
  const middle = (members, figure) => median(found[members].map((one) => one[figure]));
  const [ours, theirs] = [middle(many, 'time'), middle(few, 'time')];
  const memory = middle(many, 'own');
  const unit = 'ms';
  return [
    row({ name: 'paint.leaderboard.100', value: theirs, unit }),
    row({ name: 'paint.leaderboard.1000000', value: ours, unit }),
    row({
      name: 'paint.leaderboard.1000000.vs100',
      value: ours / theirs,
      unit: '×',
      goal: '<= 1.3',
    }),
    row({ name: 'paint.leaderboard.update', value: median(updates), unit, goal: '<= 16.7' }),
    ...(memory === undefined
      ? []
      : [
          row({
            name: 'memory.leaderboard.1000000',
            value: memory / 1e6,
            unit: 'MB',
            goal: '<= 15',
          }),
        ]),
    row({ name: 'heap.leaderboard.1000000', value: middle(many, 'heap') / 1e6, unit: 'MB' }),
  ];
}
