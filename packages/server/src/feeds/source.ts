/**
 * Bringing a feed in: fetched or handed over, read, imported in one transaction, told to who listens.
 * @module
 */
import type { ImportReport, Origin } from '@tandem-advocacy/core/schemas';
import type { Deps } from '../ports.js';
import type { ProgrammeRow } from '../store/rows.js';
import { importFeed } from './import.js';
import type { Feed } from './read.js';

/** Whose content a feed's entries are, when nobody says: the organisation's if its pages are. */
export function originOf(feed: Feed, { hosts }: ProgrammeRow): Origin {
  const host = feed.home === undefined ? '' : new URL(feed.home).host;
  const own = hosts.some((name) => host === name || host.endsWith(`.${name}`));
  return own ? 'brand' : 'third-party';
}

/** Imports a feed that was read. Redirects learn where its content leads, streams that there is some. */
export async function bringIn(
  deps: Pick<Deps, 'work' | 'clock' | 'random' | 'targets'>,
  programme: ProgrammeRow,
  { feed, origin }: { feed: Feed; origin?: Origin | undefined },
): Promise<ImportReport> {
  const { added, report } = await deps.work(async ({ store, publish }) => {
    const imported = await importFeed(
      {
        store,
        programme: programme.number,
        origin: origin ?? originOf(feed, programme),
        now: deps.clock.now(),
        random: deps.random,
      },
      feed,
    );
    const first = imported.added[0];
    // One fact for all of them: whoever shows contents asks for the list again.
    if (first)
      publish({
        programme: programme.number,
        member: 0,
        event: { type: 'content', contentId: first.id },
      });
    return imported;
  }, programme.number);
  deps.targets.put(
    added.map(({ number, id, state, url }) => ({
      programme: programme.number,
      content: number,
      id,
      state,
      url,
      fallback_url: null,
    })),
  );
  return report;
}
