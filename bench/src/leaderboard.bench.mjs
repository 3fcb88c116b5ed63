/** A leaderboard over a hundred members and over a million, in a real Chromium: first paint, one update, memory. @module */
import { Buffer } from 'node:buffer';
import { text } from 'node:stream/consumers';
import { StandingIndex } from '@tandem-advocacy/core/rules';
import { testService } from '@tandem-advocacy/core/testing';
import { chromium } from '../lib/chromium.mjs';
import { median, row } from '../lib/rows.mjs';
import { site } from '../lib/site.mjs';

const few = 100;
const many = 1_000_000;
const rounds = 9;

/** Measures both sizes in turn, each in a page of its own. */
export async function run() {
  const boards = new Map([few, many].map((members) => [members, boardOf(members)]));
  const current = { board: boards.get(many) };
  const pages = await site(['frame', 'leaderboard-tandem'], serviceOf(current));
  const browser = await chromium();
  try {
    const found = { [few]: [], [many]: [] };
    for (let round = 0; round < rounds; round++)
      for (const members of round % 2 ? [many, few] : [few, many]) {
        current.board = boards.get(members);
        found[members].push(await paint(browser, pages, (16 * round) / rounds));
      }
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

/** Answers standings from the board that is current, and all else from a service in memory. */
function serviceOf(current) {
  const service = testService('ready');
  const claims = Buffer.from(JSON.stringify({ exp: 4_102_444_800 })).toString('base64url');
  return async (path, request) => {
    if (path === '/token') return { headers: {}, body: `x.${claims}.x` };
    if (path === '/v1/standings') return current.board();
    const { method, headers, url } = request;
    const body = method === 'GET' ? undefined : await text(request);
    const answer = await service.fetch(
      new Request(`http://127.0.0.1${url}`, { method, headers, body }),
    );
    const { status } = answer;
    const given = answer.body ?? Buffer.alloc(0);
    return { status, headers: Object.fromEntries(answer.headers), body: given };
  };
}

/** The page has shown one board before: what differs is what the number of members costs, and no script is on its way. */
const paint = (browser, { origin }, phase) =>
  browser.visit(origin, async (page, memory) => {
    const empty = await memory();
    await loaded(page);
    await shownIn(page, 0);
    const time = await shownIn(page, phase);
    const full = await memory();
    return { time, heap: full.heap - empty.heap, own: full.own && full.own - empty.own };
  });

/** Shows a board in the place of the one before: milliseconds until it is there. */
const shownIn = (page, phase) =>
  page.evaluate(`(async () => {
    const { timeToPaint } = await import('/frame.js');
    const { mount, shown } = await import('/leaderboard-tandem.js');
    const stage = document.querySelector('#stage');
    stage.replaceChildren();
    return timeToPaint(() => mount(stage), () => shown(stage), ${phase});
  })()`);

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
  const painted = (members) => middle(members, 'time');
  const sizes = [few, many];
  const memory = sizes.map((members) => ({
    name: `memory.leaderboard.${members}`,
    value: middle(members, 'own') / 1e6,
    unit: 'MB',
    ...(members === many && { goal: '<= 15' }),
  }));
  return [
    ...sizes.map((members) => ({
      name: `paint.leaderboard.${members}`,
      value: painted(members),
      unit: 'ms',
    })),
    {
      name: `paint.leaderboard.${many}.vs${few}`,
      value: painted(many) / painted(few),
      unit: '×',
      goal: '<= 1.3',
    },
    { name: 'paint.leaderboard.update', value: median(updates), unit: 'ms', goal: '<= 16.7' },
    // Linux alone tells what a process has for itself.
    ...memory.filter(({ value }) => !Number.isNaN(value)),
    { name: `heap.leaderboard.${many}`, value: middle(many, 'heap') / 1e6, unit: 'MB' },
  ].map(row);
}
