/**
 * The fine print of joining, in plain words: what is recorded, who sees it, what erasing takes and leaves, in English.
 * @module
 */
import type { Look } from '@tandem-advocacy/core';
import { plural } from '../../internal/intl.js';

type Row = [what: string, who: string];

/** English. */
export const words = {
  rows: [
    [
      'Your name, and what the portal says of you: identifier, role, team, circle, language, country',
      'You. In the standings, your name and team, if you chose so.',
    ],
    [
      'Your shares: the content, the network, the date, whether you started from a suggestion, and a fingerprint of your words, in which nobody can read them',
      'You. Colleagues’ devices compare their words with the fingerprints of several people at once, without any name.',
    ],
    [
      'Clicks on your tracking links',
      'You. Others see the total of each content, all shares together.',
    ],
    [
      'Applause, points, training steps and certificates',
      'You. A certificate can be checked by anybody you give its address to.',
    ],
    ['What you agreed to, and when', 'You.'],
  ] as Row[],
  never:
    'Never recorded: your words, your social accounts, your readers’ names and IP addresses. No cookies.',
  operators: 'Those who run the service technically can reach its database, to look after it.',

  lookedTitle: 'Who looked at figures you are in',
  lookedText:
    'A name like K7FQ2M9X stays the same for one person and says nothing about them; those who run the service can find whose it is. Your export has the whole list.',
  lookedNobody: 'Nobody, since you joined.',
  lookedUnknown: 'The list could not be fetched. Close this and open it again.',
  viewers: {
    lead: 'A lead,',
    leader: 'A leader,',
    member: 'A member,',
    key: 'An integration,',
  } as Record<Look['role'], string>,
  looked: {
    standings: 'the standings',
    content: 'the figures of a content',
    indicators: 'the programme’s figures',
    mix: 'the mix of contents',
    readiness: 'the programme’s readiness',
    objectives: 'the objectives',
    pulses: 'the answers to a question',
  },
  lookedShows: {
    people: 'may name those who show themselves',
    aggregate: 'totals, nobody named',
  } as Record<Look['shows'], string>,
  lookedTimes: (times: number) => plural('en', times, { one: 'once', other: '# times' }),

  eraseTitle: 'Erase all your data?',
  goes: 'What goes, for good',
  goesText:
    'Your membership and choices, your name in the standings, your shares, points, applause, training steps and certificates.',
  stays: 'What stays',
  staysText:
    'Clicks already received stay in the totals, tied to nobody. Your links still lead to the content. What you posted on your networks is yours, and stays there unless you delete it.',
  confirm: 'Erase for good',
  keep: 'Keep my data',
};
