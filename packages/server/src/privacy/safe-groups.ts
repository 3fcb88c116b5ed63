/**
 * Which totals of teams and circles may be told of one day, so that no sums and differences of them are
 * about fewer than k people.
 *
 * Teams and circles are the two sides of a graph whose edges are the people who are in both; what is told
 * of a group is the sum of its edges. Whatever can be worked out from such sums is a cut of the graph
 * (R. Diestel, "Graph Theory", 1.9: the rows of an incidence matrix span the cut space), so nobody is
 * revealed when every cut that has people in it has at least k. Groups that are not told stand on each
 * side as one, for the total of everybody counts as known.
 * @module
 */

/** How many people of a day are in one team (or none) and one circle. */
export interface Cell {
  team: string | null;
  circle: string;
  people: number;
}

/** The groups of which something may be told. */
export interface Groups {
  team: Set<string>;
  circle: Set<string>;
}

/** Stands for every group of a side that is not told; no claim of a portal holds this character. */
const REST = '\u0000';

interface Graph {
  /** People by team, then by circle. */
  rows: Map<string, Map<string, number>>;
  circles: string[];
}

/** Finds the groups that may be told; small ones are left out first. */
export function safeGroups(cells: readonly Cell[], k: number): Groups {
  const sizes = { team: sizesBy(cells, 'team'), circle: sizesBy(cells, 'circle') };
  const large = (of: Map<string, number>) =>
    new Set([...of].filter(([, people]) => people >= k).map(([name]) => name));
  const told: Groups = { team: large(sizes.team), circle: large(sizes.circle) };
  const smallest = (side: keyof Groups, among: Iterable<string> = told[side]) =>
    [...among]
      .filter((name) => told[side].has(name))
      .sort((a, b) => (sizes[side].get(a) ?? 0) - (sizes[side].get(b) ?? 0) || (a < b ? -1 : 1))[0];
  while (told.team.size + told.circle.size > 0) {
    const graph = graphOf(cells, told);
    const rest = restOf(graph, k);
    const cut = rest ? undefined : smallCut(graph, k);
    if (!rest && !cut) break;
    const team = smallest('team', cut) ?? smallest('team');
    const circle = smallest('circle');
    if (circle !== undefined && (rest === 'circle' || team === undefined))
      told.circle.delete(circle);
    else if (team !== undefined) told.team.delete(team);
  }
  return told;
}

function sizesBy(cells: readonly Cell[], side: 'team' | 'circle'): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const cell of cells) {
    const name = cell[side];
    if (name !== null) sizes.set(name, (sizes.get(name) ?? 0) + cell.people);
  }
  return sizes;
}

function graphOf(cells: readonly Cell[], told: Groups): Graph {
  const rows: Graph['rows'] = new Map();
  const circles = new Set<string>();
  for (const { team, circle, people } of cells) {
    if (people <= 0) continue;
    const from = team !== null && told.team.has(team) ? team : REST;
    const to = told.circle.has(circle) ? circle : REST;
    circles.add(to);
    const row = rows.get(from) ?? new Map<string, number>();
    rows.set(from, row.set(to, (row.get(to) ?? 0) + people));
  }
  return { rows, circles: [...circles] };
}

/** The side whose untold groups are too few people together, if one is. */
function restOf({ rows }: Graph, k: number): keyof Groups | undefined {
  const few = (people: number) => people > 0 && people < k;
  if (few(sum(rows.get(REST)?.values() ?? []))) return 'team';
  if (few(sum([...rows.values()].map((row) => row.get(REST) ?? 0)))) return 'circle';
  return undefined;
}

/**
 * The teams that touch a cut of fewer than k people, if there is one. Circles are few, so each way to part
 * them is tried; every team then goes to the side where more of it is, which makes the least cut.
 */
function smallCut({ rows, circles }: Graph, k: number): string[] | undefined {
  for (let parted = 0; parted < 2 ** circles.length; parted++) {
    const inside = circles.filter((_, i) => parted & (1 << i));
    const crossing = [...rows].map(([team, row]) => {
      const within = sum(inside.map((circle) => row.get(circle) ?? 0));
      return { team, people: Math.min(within, sum(row.values()) - within) };
    });
    const people = sum(crossing.map((one) => one.people));
    if (people > 0 && people < k)
      return crossing.filter((one) => one.people > 0).map(({ team }) => team);
  }
  return undefined;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);
