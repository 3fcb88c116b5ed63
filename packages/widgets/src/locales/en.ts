/**
 * English, complete: what every element says. Made from the folders of `src/elements` by `scripts/list.mjs`.
 * @module
 */
import { en as states } from '../internal/states.strings.js';
import { en as feed } from '../elements/feed/feed.strings.js';
import { en as impact } from '../elements/impact/impact.strings.js';
import { en as finePrint } from '../elements/join/fine-print.strings.js';
import { en as join } from '../elements/join/join.strings.js';
import { en as leaderboard } from '../elements/leaderboard/leaderboard.strings.js';
import { en as composer } from '../elements/share/composer.strings.js';
import { en as share } from '../elements/share/share.strings.js';
import { en as trainingCard } from '../elements/training-card/training-card.strings.js';

/** English, complete: a translator's start, for `registerLocale`. */
export const en = {
  language: 'en',
  strings: {
    states: { ...states },
    feed: { ...feed },
    impact: { ...impact },
    join: { ...finePrint, ...join },
    leaderboard: { ...leaderboard },
    share: { ...composer, ...share },
    'training-card': { ...trainingCard },
  },
};
