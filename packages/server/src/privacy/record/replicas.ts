/**
 * The record of processing: what replicas of the service share to work as one.
 * @module
 */
import { KEPT, type RecordEntries } from './entry.js';

/** What replicas share. */
export const REPLICAS: RecordEntries = {
  salts: {
    what: 'The random salts of today’s and tomorrow’s visitor hashes, with PostgreSQL alone.',
    why: 'so that replicas tell one visitor from two',
    kept: KEPT.midnight,
    seen: 'nobody; left out of backups',
    fields: { ends_at: 'when its day ends', salt: 'random' },
  },
  live_head: {
    what: 'The number of the newest live fact.',
    why: 'to put facts of several replicas in order',
    kept: KEPT.programme,
    seen: 'nobody',
    fields: { event: 'the number' },
  },
  live_readers: {
    what: 'Members who have a page open that moves by itself, or had within the hour.',
    why: 'to tell them, and nobody in vain, what happened on their links',
    kept: 'until two hours after the last page was closed',
    seen: 'nobody',
    fields: { until: 'when the hour is over' },
  },
  answers: {
    what: 'Answers to requests that name themselves by an Idempotency-Key.',
    why: 'so that a request that is sent again does nothing twice',
    kept: '24 hours, and until the night after',
    seen: 'whoever sends the same request again',
    fields: {
      name: 'a hash of reader and key',
      request: 'a hash of the request',
      status: 'the status of the answer',
      type: 'its media type',
      body: 'the answer',
    },
  },
  erasures: {
    what: 'Who was erased, by number alone.',
    why: 'so that a backup that is restored is cleared of them again',
    kept: 'until the last backup from before is gone; left out of backups',
    seen: 'the operator',
    fields: {},
  },
  score_counts: {
    what: 'How many of those who show theirs have how many points.',
    why: 'so that a place is read without counting people',
    kept: KEPT.programme,
    seen: 'as places in `standings`',
    fields: {
      period: 'week, month, season or all',
      key: 'which week, month or season',
      points: 'how many points',
      members: 'how many people',
    },
  },
  score_levels: {
    what: 'The same by stretches of points.',
    why: 'so that a place among very many is read as quickly',
    kept: KEPT.programme,
    seen: 'as places in `standings`',
    fields: {
      period: 'week, month, season or all',
      key: 'which week, month or season',
      level: 'how long its stretches are',
      stretch: 'which of them',
      members: 'how many people',
    },
  },
  fields: {
    what: 'How many people show theirs.',
    why: 'to know whether they are enough for a ranking',
    kept: KEPT.programme,
    seen: 'nobody',
    fields: { people: 'how many' },
  },
};
