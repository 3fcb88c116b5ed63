/** Six invented weeks of a programme: who joined, learnt, shared and applauded, and who followed. @module */
import { addressOf, browserOf } from './api.mjs';
import { browsers, previews, programs } from './agents.mjs';
import { createChance } from './chance.mjs';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
/** How many days the history covers. */
export const HISTORY_DAYS = 42;

const networks = { linkedin: 9, whatsapp: 3, x: 2, bluesky: 2, facebook: 2, email: 2, teams: 1 };

/**
 * Plans the six weeks before `now`.
 *
 * @param pieces what is shared: `{ slug, publishedAt }`
 * @returns what happens: `{ at, run(api, contents) }`, in order
 */
export function planHistory({ people, pieces, now }) {
  const chance = createChance(1911);
  const plan = [];
  const add = (at, run) => at < now - 60 * SECOND && plan.push({ at: Math.round(at), run });
  for (const person of people.filter(({ choice }) => choice !== 'none'))
    planPerson({ chance, add, now }, person, pieces);
  return plan.sort((a, b) => a.at - b.at);
}

function planPerson(tools, person, pieces) {
  const { chance, add, now } = tools;
  const joinedAt = now - (HISTORY_DAYS - chance.between(0.2, 14 - person.energy)) * DAY;
  const consents = { recording: true, leaderboard: person.choice === 'shown' };
  add(joinedAt, (api) => api.call(person, 'POST /v1/me/membership', { consents }));
  if (person.energy >= 3 || person.energy === 0)
    planCourses(tools, person, joinedAt + 10 * 60 * SECOND);
  const shares = Math.round(person.energy * chance.between(0.9, 1.3));
  const done = new Set();
  for (let n = 0; n < shares; n++) {
    const at = shareTime(chance, { joinedAt, now, late: n === 0 && person.energy > 5 });
    const piece = chance.pick(pieces.filter(({ publishedAt }) => publishedAt < at));
    const network = chance.weighted(networks);
    if (!piece || done.has(piece.slug + network)) continue;
    done.add(piece.slug + network);
    planShare(tools, { person, piece, network, at, id: `demo-${person.id}-${n}` });
  }
  for (const piece of pieces)
    if (chance.happens(0.22)) {
      const at = Math.max(joinedAt, piece.publishedAt) + chance.between(1, 60) * HOUR;
      add(at, (api, contents) => api.call(person, `PUT /v1/applause/${contents[piece.slug].id}`));
    }
  if (person.choice === 'paused')
    add(now - 4 * DAY, (api) =>
      api.call(person, 'POST /v1/me/membership', { consents, status: 'paused' }),
    );
}

/** When somebody shares: some working day since they joined, or, so that today is alive, of late. */
function shareTime(chance, { joinedAt, now, late }) {
  if (late) return now - chance.between(2, 28) * HOUR;
  const at = workingTime(chance, chance.between(joinedAt + DAY, now - 8 * HOUR));
  return Math.max(at, joinedAt + HOUR);
}

/** Moves a moment to a weekday between eight and seven. */
function workingTime(chance, at) {
  const day = new Date(at);
  if (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() - (day.getUTCDay() ? 1 : 2));
  day.setUTCHours(chance.whole(7, 17), chance.whole(0, 59), chance.whole(0, 59));
  return Math.min(at, day.getTime());
}

function planCourses({ chance, add }, person, from) {
  const steps = [
    ['first-share', 'two-clicks'],
    ['first-share', 'who-reads', ['nobody']],
    ['first-share', 'first-words'],
    ...(person.energy < 5
      ? []
      : [
          ['what-may-i-say', 'public'],
          ['what-may-i-say', 'sort', ['article', 'photo']],
          ['what-may-i-say', 'say-who'],
          ['what-may-i-say', 'where', ['start']],
          ['what-may-i-say', 'doubt', ['wait', 'ask', 'post']],
        ]),
    ...(person.energy < 8
      ? []
      : [
          ['own-voice', 'parrot'],
          ['own-voice', 'which', ['detail']],
        ]),
  ];
  let at = from;
  for (const [course, step, answer] of steps) {
    at += chance.between(40, 100) * SECOND;
    const body = answer ? { answer } : {};
    add(at, (api) => api.call(person, `POST /v1/courses/${course}/steps/${step}`, body));
  }
}

function planShare(tools, share) {
  const { chance, add } = tools;
  const { person, piece, network, at, id } = share;
  const caption = chance.weighted({ edited: 5, own: 3, suggested: 3, none: 1 });
  const change = (state) => (api) => api.call(person, `PATCH /v1/shares/${id}`, { state });
  add(at, (api, contents) =>
    api.call(person, 'POST /v1/shares', {
      id,
      contentId: contents[piece.slug].id,
      network,
      state: 'prepared',
      caption,
    }),
  );
  const openedAt = at + chance.between(15, 60) * SECOND;
  add(openedAt, change('opened'));
  const posted = chance.happens(0.85);
  if (posted) add(openedAt + chance.between(40, 200) * SECOND, change('declared'));
  planVisits(tools, share, posted ? openedAt + 20 * SECOND : undefined);
}

/** Who followed the link: the network's robot, the person themselves, readers, programs. */
function planVisits({ chance, add }, { person, piece, network, at }, postedAt) {
  const visit = (when, visitor) =>
    add(when, async (api, contents) =>
      api.visit(await api.link(person, contents[piece.slug], network), visitor),
    );
  const robot = previews[network];
  if (postedAt && robot) visit(postedAt, { headers: robot, address: '192.0.2.200' });
  if (postedAt && network === 'x')
    visit(postedAt + SECOND, { method: 'HEAD', headers: browsers[2], address: '192.0.2.201' });
  if (chance.happens(0.2))
    visit(at + 5 * 60 * SECOND, { headers: browserOf(person), address: addressOf(person) });
  if (!postedAt) return;
  for (let n = chance.whole(0, 1 + Math.ceil(person.energy * 0.7)); n > 0; n--) {
    const when = postedAt + chance.between(0.05, 1) ** 3 * 4 * DAY;
    const reader = {
      headers: chance.pick(browsers),
      address: `203.0.113.${chance.whole(1, 254)}`,
    };
    visit(when, reader);
    if (chance.happens(0.12)) visit(when + 4 * 60 * SECOND, reader);
  }
  if (chance.happens(0.25))
    visit(postedAt + chance.between(1, 40) * HOUR, {
      headers: chance.pick(programs),
      address: '192.0.2.77',
    });
}
