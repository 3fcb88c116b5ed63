/**
 * The record of processing: what is kept of people.
 * @module
 */
import { keptFor } from '../retention.js';
import { KEPT, SEEN, type RecordEntries } from './entry.js';

/** What is kept of people. */
export const PEOPLE: RecordEntries = {
  people: {
    what: 'Who a member is: the only table that says it.',
    why: 'to recognise a member when their portal names them, and to show a name where they chose so',
    kept: KEPT.erased,
    seen: 'the member; of those who opted in, name and team, others who opted in',
    fields: {
      sub: 'the portal’s identifier of the person',
      name: 'the name that the portal gives',
      role: 'member, lead or leader, as the portal says',
      locale: 'the language the person reads in',
      country: 'the country, for the disclosure that its law asks for',
      team: 'the team, for totals of teams',
    },
  },
  members: {
    what: 'Memberships.',
    why: 'to record for those who joined, and for nobody else',
    kept: KEPT.erased,
    seen: SEEN.self,
    fields: {
      status: 'active, paused, left, or invited: asked anew after a departure',
      circle: 'employee, alumni, client or partner',
      leaderboard: 'whether they chose to appear by name',
      joined_at: 'when they joined',
      left_at: 'when they left',
    },
  },
  member_numbers: {
    what: 'Every member number ever given, so that none comes back.',
    why: 'a link of somebody who was erased must never become somebody else’s',
    kept: KEPT.programme,
    seen: SEEN.nobody,
    fields: {},
  },
  consents: {
    what: 'The ledger of consents: what was agreed to or withdrawn, when, under which wording.',
    why: 'to prove consent, and its withdrawal',
    kept: KEPT.erased,
    seen: SEEN.self,
    fields: {
      entry: 'the line of the ledger',
      consent: 'recording or leaderboard',
      given: 'given or withdrawn',
      wording: 'the version of the words that were agreed to',
    },
  },
  shares: {
    what: 'Shares and how far they went. The words of a post are never sent to the service.',
    why: 'to show people what their shares brought, and to recognise them',
    kept: 'until the member erases it: then they count as nobody’s, without fingerprint and evidence',
    seen: SEEN.self,
    fields: {
      id: 'a random identifier made by the client',
      state: 'prepared, opened or declared',
      caption: 'whether the words began as a suggestion, were edited or their own; not the words',
      prepared_at: 'when it was begun',
      declared_at: 'when the person said they had posted it',
      corroboration: 'what showed that it was posted, such as a visit of the network’s own crawler',
      corroborated_by: 'the hit that showed it',
      novelty: 'what it counts, in halves',
      earned_day: 'the day it counts for',
      fingerprint:
        'hashes of every three words in a row, so that colleagues see when they say the same; nobody can read words in it',
    },
  },
  applause: {
    what: 'Who applauded what.',
    why: 'so that applause counts once',
    kept: 'until it is taken back or the member erases it; the number of a content’s applause stays',
    seen: 'the member; others the number of a content’s applause',
    fields: {},
  },
  guest_applause: {
    what: 'What people applauded who had not joined.',
    why: 'so that their applause counts once, without their having to join',
    kept: 'until it is taken back or the person erases it; the number of a content’s applause stays',
    seen: 'the person',
    fields: {
      reader: 'a keyed pseudonym, which the service alone can make and nobody can turn back',
    },
  },
  points: {
    what: 'What each fact earned.',
    why: 'recognition by frozen rules, which a person can check',
    kept: `until the member erases it; clicks and shares ${keptFor('points')}`,
    seen: 'the member; sums of those who opted in, others who opted in',
    fields: {
      ref: 'the fact it is for, so that none pays twice',
      kind: 'declared, click, step, certificate, applause or mission',
      points: 'how many',
    },
  },
  scores: {
    what: 'Points summed by period.',
    why: 'so that a standing is read without adding up',
    kept: KEPT.erased,
    seen: 'as `points`',
    fields: {
      period: 'week, month, season or all',
      key: 'which week, month or season',
      points: 'how many',
      visible: 'whether its member chose to be shown',
      lot: 'random: the order of equals',
    },
  },
  closed_days: {
    what: 'Days whose totals have been worked out.',
    why: 'so that none is worked out twice',
    kept: KEPT.programme,
    seen: SEEN.nobody,
    fields: {},
  },
  group_days: {
    what: 'Totals of teams and circles by closed day, where they reveal nobody.',
    why: 'recognition of teams, without a single person in it',
    kept: KEPT.programme,
    seen: SEEN.everybody,
    fields: {
      scope: 'team or circle',
      name: 'the name of the team or circle',
      points: 'the sum, of at least k people',
    },
  },
  looks: {
    what: 'Who looked at figures of others: leads and integrations.',
    why: 'so that whoever is in the figures knows who looks',
    kept: keptFor('looks'),
    seen: 'the members who are in the figures',
    fields: {
      viewer: 'a keyed pseudonym; the operator can tell whose',
      role: 'the role of whoever looked',
      what: 'what was asked for',
      shows: 'names of those who opted in, or totals',
      times: 'how often that day',
      last_at: 'when last',
    },
  },
  kudos: {
    what: 'Thanks from one member to another.',
    why: 'to hand them over',
    kept: 'until the giver or the receiver erases it',
    seen: 'the receiver and the giver',
    fields: {
      id: 'a random identifier',
      giver: 'the number of the member who thanked',
      mission: 'the mission it is for, if it is for one',
    },
  },
  steps: {
    what: 'Steps of training that were completed.',
    why: 'to show progress',
    kept: KEPT.erased,
    seen: SEEN.self,
    fields: { course: 'the course', step: 'the step' },
  },
  certificates: {
    what: 'Certificates that were earned.',
    why: 'so that a person can prove what they learned',
    kept: KEPT.erased,
    seen: 'the member, and whoever they give its address to; it names nobody',
    fields: { id: 'a random identifier', course: 'the course', earned_at: 'when it was earned' },
  },
  events: {
    what: 'Facts of the live stream.',
    why: 'so that a page that lost its connection misses nothing',
    kept: 'an hour',
    seen: 'the member; what is about nobody, every reader',
    fields: { event: 'a growing number', data: 'the fact: a share, a hit, a change' },
  },
  mission_takers: {
    what: 'Missions that members took on.',
    why: 'so that they can be done, and confirmed where somebody must',
    kept: KEPT.erased,
    seen: 'the member; while it waits to be confirmed, whoever leads',
    fields: {
      mission: 'the mission',
      state: 'taken, done or confirmed',
      taken_at: 'when it was taken on',
      done_at: 'when it was done',
      confirmed_at: 'when it was confirmed',
    },
  },
  pulse_readers: {
    what: 'Who answered an open question; not what.',
    why: 'so that a person answers once',
    kept: 'until the question closes',
    seen: 'the person',
    fields: {
      pulse: 'the question',
      reader: 'a keyed pseudonym, another one for each question',
    },
  },
};
