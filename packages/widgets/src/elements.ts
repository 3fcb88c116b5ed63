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
import type { Languages } from './internal/words.js';

/** What has to be loaded for an element: its `define`, and its words in one language. */
export interface Loads {
  define: () => Promise<{ define: Define }>;
  words?: Languages<object>;
}

/** What has to be loaded for an element, by its name without the prefix. */
export const ELEMENTS: Readonly<Record<string, Loads>> = {
  feed: { define: () => import('./elements/feed/definition.js'), words: feedWords },
  impact: { define: () => import('./elements/impact/definition.js'), words: impactWords },
  join: { define: () => import('./elements/join/definition.js'), words: joinWords },
  leaderboard: {
    define: () => import('./elements/leaderboard/definition.js'),
    words: leaderboardWords,
  },
  missions: { define: () => import('./elements/missions/definition.js'), words: missionsWords },
  plan: { define: () => import('./elements/plan/definition.js'), words: planWords },
  programme: { define: () => import('./elements/programme/definition.js'), words: programmeWords },
  provider: { define: () => import('./elements/provider/definition.js') },
  pulse: { define: () => import('./elements/pulse/definition.js'), words: pulseWords },
  share: { define: () => import('./elements/share/definition.js') },
  'training-card': {
    define: () => import('./elements/training-card/definition.js'),
    words: trainingCardWords,
  },
};
