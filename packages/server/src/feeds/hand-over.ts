/**
 * A feed that somebody already has, handed to a running service.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import type { ImportReport, Origin } from '@tandem-advocacy/core/schemas';
import type { Deps } from '../ports.js';
import { bringIn } from './source.js';

/** The bytes of a feed, and whose content its entries are. */
export interface HandedFeed {
  /** The programme's id. */
  programme: string;
  bytes: Uint8Array;
  /** The organisation's if its pages are on the programme's hosts, somebody else's otherwise, when absent. */
  origin?: Origin;
}

/**
 * Makes content of a feed's entries, once each.
 *
 * @throws TandemError `programme_unknown`, `feed_unreadable` and its like
 * @example
 * await bringFeed(service, { programme: 'acme', bytes: await readFile('news.xml') });
 */
export async function bringFeed(
  service: { deps: Deps },
  { programme: id, bytes, origin }: HandedFeed,
): Promise<ImportReport> {
  const { deps } = service;
  const programme = await deps.programmes.byId(id);
  if (!programme) throw new TandemError('programme_unknown', `There is no programme "${id}".`);
  // Parsers of feeds weigh as much as the rest of the service: they come with the first feed.
  const { readFeed } = await import('./read.js');
  const feed = readFeed(bytes, { now: new Date(deps.clock.now()) });
  return bringIn(deps, programme, { feed, origin });
}
