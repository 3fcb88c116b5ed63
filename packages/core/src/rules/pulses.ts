/**
 * Pulses: what may be shown of anonymous answers, so that nobody can be singled out.
 * @module
 */
import { sure } from '../sure.js';

/** How often a choice was chosen. */
export interface PulseCount {
  choice: string;
  answers: number;
}

/** How answers are counted: at least how many stand together, and whether neighbours are alike. */
export interface PulseOptions {
  k: number;
  /** A scale: choices stand in order, and only neighbours are put together. */
  scale: boolean;
}

/** What may be shown; shaped as `PulseResults` of the wire. */
export interface ShownPulse {
  answers: number;
  groups: { choices: string[]; answers: number }[];
  average?: number;
}

/** Never fewer together than this, whatever a programme says. */
const FEWEST = 3;

/**
 * What may be shown of some answers; `undefined` below *k*. Choices are put together until every group
 * holds none or at least *k*; where fewer than two hold some, no group is shown: who knows their own
 * answer would know everybody's. An average stays away from the ends of the scale for the same reason.
 *
 * @example
 * pulseResults([{ choice: 'yes', answers: 9 }, { choice: 'no', answers: 6 }], { k: 5, scale: false })?.groups.length; // 2
 */
export const pulseResults = /* @__PURE__ */ sure(function pulseResults(
  counts: readonly PulseCount[],
  { k, scale }: PulseOptions,
): ShownPulse | undefined {
  const least = Math.max(k, FEWEST);
  const answers = counts.reduce((sum, one) => sum + one.answers, 0);
  if (answers < least) return undefined;
  const groups = (scale ? joinNeighbours : joinSmallest)(
    counts.map((one) => ({ choices: [one.choice], answers: one.answers })),
    least,
  );
  const told = groups.filter((group) => group.answers > 0).length > 1;
  return {
    answers,
    groups: told ? groups : [],
    ...(scale && { average: softened(counts, answers) }),
  };
});

/**
 * Whether new answers may be shown: at least *k* since the last time. Fewer would tell, by the
 * difference, what the one answered who was seen answering.
 *
 * @example
 * pulseStep(12, 5, 5); // true: five more answered since it was shown
 */
export const pulseStep = /* @__PURE__ */ sure(
  (answers: number, shown: number, k: number): boolean => answers - shown >= Math.max(k, FEWEST),
);

type Group = ShownPulse['groups'][number];

const join = (a: Group, b: Group): Group => ({
  choices: [...a.choices, ...b.choices],
  answers: a.answers + b.answers,
});

const isSmall = (group: Group, least: number) => group.answers > 0 && group.answers < least;

/** Puts a small group together with its smaller neighbour, until none is left. */
function joinNeighbours(all: readonly Group[], least: number): Group[] {
  const groups = [...all];
  for (;;) {
    const at = groups.findIndex((group) => isSmall(group, least));
    if (at < 0 || groups.length === 1) return groups;
    const [before, after] = [groups[at - 1], groups[at + 1]];
    const back = !after || (before !== undefined && before.answers <= after.answers);
    const first = back ? at - 1 : at;
    groups.splice(first, 2, join(groups[first] as Group, groups[first + 1] as Group));
  }
}

/** Puts all small groups together, and the next smallest where that is not enough. */
function joinSmallest(all: readonly Group[], least: number): Group[] {
  const small = all.filter((group) => isSmall(group, least));
  const rest = all.filter((group) => !small.includes(group));
  if (small.length === 0) return rest;
  let others = small.reduce(join);
  while (others.answers < least) {
    const next = rest.filter(({ answers }) => answers > 0).sort((a, b) => a.answers - b.answers)[0];
    if (!next) break;
    rest.splice(rest.indexOf(next), 1);
    others = join(others, next);
  }
  return [...rest, others];
}

/** The average of a scale to the nearest half, a half away from either end. */
function softened(counts: readonly PulseCount[], answers: number): number {
  const sum = counts.reduce((total, one) => total + Number(one.choice) * one.answers, 0);
  const ends = [1.5, counts.length - 0.5] as const;
  return Math.min(ends[1], Math.max(ends[0], Math.round((2 * sum) / answers) / 2));
}
