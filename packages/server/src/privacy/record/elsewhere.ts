/**
 * The record of processing: what is kept outside the database.
 * @module
 */

/** What, why and how long, for one place. */
export interface Elsewhere {
  place: string;
  what: string;
  kept: string;
}

/** Every place outside the database where something is kept. */
export const ELSEWHERE: readonly Elsewhere[] = [
  {
    place: 'the journal (`journal.sqlite`)',
    what: 'hits that were answered and wait to be folded in: the fields of `hits`',
    kept: 'seconds; longer while the database is away',
  },
  {
    place: 'the visitor salt (`visitor-salt`)',
    what: 'random bytes that visitor hashes are made with; backups leave it out',
    kept: 'until the programme’s midnight, then overwritten',
  },
  {
    place: 'the secret (`secret`)',
    what: 'what every key derives from',
    kept: 'as long as the service is there',
  },
  {
    place: 'memory',
    what: 'addresses of callers, to count how often they ask; answers to repeat under an Idempotency-Key',
    kept: 'minutes; answers a day; none outlives the process',
  },
  {
    place: 'logs and metrics',
    what: 'routes, times, error codes, request ids; no address, no name, no identifier of a person',
    kept: 'as long as the operator keeps logs',
  },
  {
    place: 'the person’s own browser',
    what: 'facts that have not reached the service yet, apart for every reader of the browser; no cookie',
    kept: 'until they have, or the reader signs out',
  },
];
