/**
 * How many members teams and circles have, where that reveals nobody: the same wherever it is told.
 * @module
 */
import type { Reads } from '../store/reading.js';
import type { ProgrammeRow } from '../store/rows.js';
import { safeGroups, type Groups } from './safe-groups.js';

/** Sizes by name, of the groups that may be told. */
export type GroupSizes = Readonly<Record<keyof Groups, ReadonlyMap<string, number>>>;

/** Reads the sizes: no sum or difference of them, the number of all members included, is about fewer than k. */
export async function groupSizes(
  { standings }: Pick<Reads, 'standings'>,
  { number, k }: Pick<ProgrammeRow, 'number' | 'k'>,
): Promise<GroupSizes> {
  const cells = await standings.cells(number);
  const told = safeGroups(cells, k);
  const sizesOf = (scope: keyof Groups) => {
    const sizes = new Map([...told[scope]].map((name) => [name, 0]));
    for (const { [scope]: name, people } of cells)
      if (name !== null && sizes.has(name)) sizes.set(name, (sizes.get(name) ?? 0) + people);
    return sizes;
  };
  return { team: sizesOf('team'), circle: sizesOf('circle') };
}
