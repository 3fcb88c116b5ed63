/**
 * Telling that a standing moved: everybody, where somebody who appears in it did; else the member alone.
 *
 * To all others nothing changed, and being told would tell them that somebody who does not appear did something.
 * @module
 */
import type { Work } from './ports.js';

/** Whose points moved, and whether they appeared a moment ago, where that may have changed. */
export interface Moved {
  programme: number;
  member: number;
  was?: boolean;
}

/** Tells it, once what happened is kept. */
export async function tellStanding(
  { store, publish }: Work,
  { programme, member, was = false }: Moved,
): Promise<void> {
  const shown = was || (await store.members.isShown(programme, member));
  publish({ programme, member: shown ? 0 : member, event: { type: 'standing' } });
}
