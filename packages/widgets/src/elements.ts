/**
 * How each element is loaded when a page first uses it. Made from the folders of `src/elements` by `scripts/list.mjs`.
 * @module
 */
import { feedWords } from './elements/feed/feed.strings.js';
import { impactWords } from './elements/impact/impact.strings.js';
import { joinWords } from './elements/join/join.strings.js';
import { leaderboardWords } from './elements/leaderboard/leaderboard.strings.js';
import { missionsWords } from './elements/missions/missions.strings.js';
import { planWords } from './elements/plan/plan.strings.js';
import { programmeWords } from './elements/programme/programme.strings.js';
import { pulseWords } from './elements/pulse/pulse.strings.js';
import { trainingCardWords } from './elements/training-card/training-card.strings.js';
import type { Define } from './internal/define-element.js';
import { statesWords } from './internal/states.strings.js';
import type { Languages } from './internal/words.js';

/** What has to be loaded for an element: its `define`, and words in one language. */
export interface Loads {
  define: () => Promise<{ define: Define }>;
  words?: readonly Languages<object>[];
}

/** What has to be loaded for an element, by its name without the prefix. */
export const ELEMENTS: Readonly<Record<string, Loads>> = {
  feed: { define: () => import('./elements/feed/definition.js'), words: [feedWords, statesWords] },
  impact: {
    define: () => import('./elements/impact/definition.js'),
    words: [impactWords, statesWords],
  },
  join: { define: () => import('./elements/join/definition.js'), words: [joinWords, statesWords] },
  leaderboard: {
    define: () => import('./elements/leaderboard/definition.js'),
    words: [leaderboardWords, statesWords],
  },
  missions: {
    define: () => import('./elements/missions/definition.js'),
    words: [missionsWords, statesWords],
  },
  plan: { define: () => import('./elements/plan/definition.js'), words: [planWords, statesWords] },
  programme: {
    define: () => import('./elements/programme/definition.js'),
    words: [programmeWords, statesWords],
  },
  provider: { define: () => import('./elements/provider/definition.js') },
  pulse: {
    define: () => import('./elements/pulse/definition.js'),
    words: [pulseWords, statesWords],
  },
  share: { define: () => import('./elements/share/definition.js') },
  'training-card': {
    define: () => import('./elements/training-card/definition.js'),
    words: [trainingCardWords, statesWords],
  },
};
