/** What people agreed to can be shown again: the service keeps the words of each wording, as join shows them. @module */
import { expect, it } from 'vitest';
import { CONSENT_TEXTS, CONSENT_WORDING } from '../packages/server/src/privacy/consent-texts.ts';
import { words as ar } from '../packages/widgets/src/elements/join/join.ar.ts';
import { words as en } from '../packages/widgets/src/elements/join/join.en.ts';
import { words as fr } from '../packages/widgets/src/elements/join/join.fr.ts';

// Other words are another wording: add one to the service, and leave those that are there as they are.
it.each(Object.entries({ en, fr, ar }))(
  'in %s, the newest wording is what join shows',
  (language, words) => {
    expect(CONSENT_TEXTS[CONSENT_WORDING]?.[language]).toEqual({
      recording: [words.recording, words.recordingText],
      leaderboard: [words.leaderboard, words.leaderboardText],
    });
  },
);
