/**
 * French, complete: what every element says. Made from the folders of `src/elements` by `scripts/list.mjs`.
 * @module
 */
import { fr as states } from '../internal/states.strings.js';
import { fr as feed } from '../elements/feed/feed.strings.js';
import { fr as impact } from '../elements/impact/impact.strings.js';
import { fr as finePrint } from '../elements/join/fine-print.strings.js';
import { fr as join } from '../elements/join/join.strings.js';
import { fr as leaderboard } from '../elements/leaderboard/leaderboard.strings.js';
import { fr as composer } from '../elements/share/composer.strings.js';
import { fr as share } from '../elements/share/share.strings.js';
import { fr as trainingCard } from '../elements/training-card/training-card.strings.js';

/** French, complete: a translator's start, for `registerLocale`. */
export const fr = {
  language: 'fr',
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
