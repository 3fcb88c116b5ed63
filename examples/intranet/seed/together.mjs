/** Missions, a question, thanks and the plan, at the times they would have happened. @module */
import { kudos, missions, plan, pulse } from '../data/together.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const isoDay = (at) => new Date(at).toISOString().slice(0, 10);

/**
 * Plans what people did together before `now`.
 *
 * @returns what happens: `{ at, run(api, contents) }`
 */
export function planTogether({ people, lead, now }) {
  const find = (id) => people.find((person) => person.id === id);
  return [
    ...missions.flatMap((mission, i) =>
      missionSteps({ mission, find, lead, at: now - (20 - i) * DAY }),
    ),
    ...pulseSteps({ people, lead, now }),
    ...kudos.map(({ from, to, ago, slug }) => ({
      at: now - ago * DAY + HOUR,
      run: (api, contents) => thank(api, { from: find(from), to: find(to), piece: contents[slug] }),
    })),
    ...plan.map((entry) => ({
      at: now - DAY,
      run: (api, contents) => write(api, { entry, lead, contents, now }),
    })),
  ];
}

function missionSteps({ mission, find, lead, at }) {
  const { id, taken = [], done = [], confirmed = [], ...draft } = mission;
  const tell = (person, state, when) => ({
    at: when,
    run: (api) => api.call(find(person), `PUT /v1/missions/${id}/mine`, { state }),
  });
  return [
    { at, run: (api) => api.call(lead, `PUT /v1/missions/${id}`, draft) },
    ...[...taken, ...done].map((person, n) => tell(person, 'taken', at + (n + 2) * DAY)),
    ...done.map((person, n) => tell(person, 'done', at + (n + 9) * DAY)),
    ...confirmed.map((person) => ({
      at: at + 13 * DAY,
      run: (api) => confirm(api, lead, find(person).name),
    })),
  ];
}

async function confirm(api, lead, name) {
  const { claims } = await api.call(lead, 'GET /v1/missions');
  const { missionId, key } = claims.find((claim) => claim.name === name);
  await api.call(lead, `PUT /v1/missions/${missionId}/claims/${key}`, { confirmed: true });
}

/** Whoever can sign in here has not answered yet: visitors can. */
function pulseSteps({ people, lead, now }) {
  const { draft, opened, closes, answers } = pulse;
  const at = now - opened * DAY;
  const closesAt = new Date(now + closes * DAY).toISOString();
  const others = people.filter(({ signIn }) => !signIn);
  return [
    { at, run: (api) => api.call(lead, 'POST /v1/pulses', { ...draft, closesAt }) },
    ...others.slice(0, answers.length).map((person, i) => ({
      at: at + (i + 1) * 7 * HOUR,
      run: (api) => api.call(person, `PUT /v1/pulses/${draft.id}/answer`, { choice: answers[i] }),
    })),
  ];
}

/** Thanks somebody where a standing shows them: nobody is shown below a certain place. */
async function thank(api, { from, to, piece }) {
  const { top, around } = await api.call(from, 'GET /v1/standings?size=50');
  const row = [...top, ...around].find(({ name }) => name === to.name);
  if (row)
    await api.call(from, 'POST /v1/kudos', { to: row.key, ...(piece && { contentId: piece.id }) });
}

function write(api, { entry, lead, contents, now }) {
  const { id, in: days, until, slug, ...draft } = entry;
  return api.call(lead, `PUT /v1/plan/${id}`, {
    ...draft,
    startsOn: isoDay(now + days * DAY),
    ...(until !== undefined && { endsOn: isoDay(now + until * DAY) }),
    ...(slug && { contentId: contents[slug].id }),
  });
}
