/**
 * The record of processing: what the lead's desk keeps.
 * @module
 */
import { KEPT, SEEN, type RecordEntries } from './entry.js';

const totals = { kept: KEPT.programme, seen: SEEN.lead };

/** What the lead's desk keeps. */
export const DESK: RecordEntries = {
  objectives: {
    what: 'What the programme is for.',
    why: 'so that everybody knows, and can see how far it has come',
    kept: KEPT.programme,
    seen: SEEN.everybody,
    fields: { id: 'its name in addresses', draft: 'its purpose, indicator, figures and days' },
  },
  day_figures: {
    ...totals,
    what: 'Hits by day, network and class, of everybody together.',
    why: 'to say what a period brought',
    fields: { hits: 'how many' },
  },
  day_visitors: {
    ...totals,
    what: 'How many visitors a day that has ended had.',
    why: 'to say what a period brought',
    fields: { visitors: 'how many' },
  },
  clicks: {
    what: 'Clicks by the random value that their target carried, where conversions are switched on.',
    why: 'to know which click led to something',
    kept: 'as many days as the programme says, 90 when it says nothing; of an erased sharer as nobody’s',
    seen: SEEN.nobody,
    fields: { tcid: 'the random value' },
  },
  conversions: {
    what: 'What clicks led to. Nothing says of whom.',
    why: 'to say what shares brought',
    kept: KEPT.programme,
    seen: 'whoever leads the programme, as totals',
    fields: {
      id: 'the name that its sender gave it',
      kind: 'lead, application, hire or sign-up',
      value: 'what it is worth',
      currency: 'in which currency',
      received_at: 'when it was reported',
      sent: 'a hash of what was sent, so that it counts once',
      reason: 'why nobody knows which click it was',
    },
  },
  credits: {
    what: 'Which link gets how much of a conversion.',
    why: 'to show people what their shares brought',
    kept: 'until the member erases it: then they count as nobody’s',
    seen: 'the member; everybody: totals of a content',
    fields: {
      conversion: 'the conversion',
      position: 'its place among those that share it',
      tcid: 'the random value of the click, until it is forgotten',
      share: 'its part, in millionths',
      value: 'its part of the value',
    },
  },
  invitations: {
    what: 'Invitations of people without an account at the portal.',
    why: 'so that alumni, clients and partners can take part',
    kept: KEPT.programme,
    seen: SEEN.lead,
    fields: {
      id: 'its name in addresses',
      circle: 'the circle it invites into',
      note: 'what its lead wrote to tell it from others, until its guest is erased',
      expires_at: 'when it ends',
      used_at: 'when it was used',
      revoked_at: 'when it was taken back',
    },
  },
  guests: {
    what: 'People who used an invitation.',
    why: 'so that they can sign in where they have no account',
    kept: KEPT.erased,
    seen: SEEN.self,
    fields: {
      guest: 'a random name',
      invitation: 'the invitation',
      circle: 'their circle',
      name: 'the name they gave',
      locale: 'the language they read',
      renewal: 'a hash of the key that renews their token',
      spent: 'a hash of the one before, so that a stolen one is noticed',
    },
  },
  aliases: {
    what: 'Short names of links.',
    why: 'links that can be said aloud',
    kept: KEPT.programme,
    seen: SEEN.lead,
    fields: { alias: 'the name', renamed: 'the name that took its place' },
  },
};
