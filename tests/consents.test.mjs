/** What people agreed to can be shown again: the service keeps the words of each wording, as join shows them. @module */
import { expect, it } from 'vitest';
import { at } from '../scripts/lib/paths.mjs';

const source = (file) => import(at('packages', file));
const kept = await source('server/src/privacy/consent-texts.ts');

// Other words are another wording: add one to the service, and leave those that are there as they are.
it.each(['en', 'fr', 'ar'])('in %s, the newest wording is what join shows', async (language) => {
  const { words } = await source(`widgets/src/elements/join/join.${language}.ts`);
  expect(kept.CONSENT_TEXTS[kept.CONSENT_WORDING]?.[language]).toEqual({
    recording: [words.recording, words.recordingText],
    leaderboard: [words.leaderboard, words.leaderboardText],
  });
});
