/**
 * The record of processing: what is kept of visits on links.
 * @module
 */
import { keptFor } from '../retention.js';
import { KEPT, type RecordEntries } from './entry.js';

/** What is kept of visits on links. */
export const LINKS: RecordEntries = {
  hits: {
    what: 'Every request on a tracking link, with its class and why. No IP address, no cookie.',
    why: 'honest figures: each can be checked, and judged again by better rules',
    kept: `${keptFor('hits')}; once its sharer is erased, as nobody’s`,
    seen: 'the sharer: class, reason and time; everybody: totals by class',
    fields: {
      replica: 'the process that answered it',
      sequence: 'its number there',
      reason: 'why it is of its class',
      version: 'the version of the rules',
      visitor: 'a hash of address and program with a random salt that is overwritten at midnight',
      facts: 'the name of what the request said, in `hit_facts`',
    },
  },
  hit_facts: {
    what: 'What requests said of the program that made them, each wording once: no address, no visitor.',
    why: 'to tell people from robots, also by better rules later',
    kept: 'as long as the hits that name it',
    seen: 'nobody',
    fields: {
      name: 'made of the wording',
      facts: 'method, agent, what it accepts, how it was fetched, host of the referrer',
      day: 'the last day on which a request said it',
    },
  },
  folds: {
    what: 'How far each journal has been folded in.',
    why: 'so that no hit counts twice',
    kept: KEPT.programme,
    seen: 'nobody',
    fields: { replica: 'the process', sequence: 'the last hit folded in' },
  },
  visits: {
    what: 'Readings of the day, by visitor.',
    why: 'to tell a second visit of the same day from a first one',
    kept: KEPT.midnight,
    seen: 'nobody',
    fields: { visit: 'visitor hash and link' },
  },
  own_visitors: {
    what: 'Visitor hashes of members’ own calls of the day.',
    why: 'a person’s visits on their own links are not readers',
    kept: KEPT.midnight,
    seen: 'nobody',
    fields: { visitor: 'the visitor hash of the day' },
  },
  content_figures: {
    what: 'Hits by content and class, of everybody together.',
    why: 'to show what a content brought',
    kept: KEPT.programme,
    seen: 'every reader of the programme',
    fields: { hits: 'how many' },
  },
  link_figures: {
    what: 'Hits by link, day and class.',
    why: 'to show people what their shares brought',
    kept: `${keptFor('link-days')}, and until the member erases it: then they count as nobody’s`,
    seen: 'the member',
    fields: { hits: 'how many' },
  },
};
