/**
 * French, complete: what every element says. Made from the folders of `src/elements` by `scripts/list.mjs`.
 * @module
 */
import { words as states } from '../internal/states.fr.js';
import { words as feed } from '../elements/feed/feed.fr.js';
import { words as personal } from '../elements/feed/personal.fr.js';
import { words as impact } from '../elements/impact/impact.fr.js';
import { words as departed } from '../elements/join/departed.fr.js';
import { words as doing } from '../elements/join/doing.fr.js';
import { words as finePrint } from '../elements/join/fine-print.fr.js';
import { words as invited } from '../elements/join/invited.fr.js';
import { words as join } from '../elements/join/join.fr.js';
import { words as leaderboard } from '../elements/leaderboard/leaderboard.fr.js';
import { words as past } from '../elements/leaderboard/past.fr.js';
import { words as together } from '../elements/leaderboard/together.fr.js';
import { words as missions } from '../elements/missions/missions.fr.js';
import { words as plan } from '../elements/plan/plan.fr.js';
import { words as checks } from '../elements/programme/checks.fr.js';
import { words as desk } from '../elements/programme/desk.fr.js';
import { words as programme } from '../elements/programme/programme.fr.js';
import { words as pulse } from '../elements/pulse/pulse.fr.js';
import { words as composer } from '../elements/share/composer.fr.js';
import { words as share } from '../elements/share/share.fr.js';
import { words as hints } from '../elements/training-card/hints.fr.js';
import { words as trainingCard } from '../elements/training-card/training-card.fr.js';

/** French, complete: a translator's start, and for a page that bundles its language. */
export const fr = {
  language: 'fr',
  complete: true,
  strings: {
    states: { ...states },
    feed: { ...feed, ...personal },
    impact: { ...impact },
    join: { ...departed, ...doing, ...finePrint, ...invited, ...join },
    leaderboard: { ...leaderboard, ...past, ...together },
    missions: { ...missions },
    plan: { ...plan },
    programme: { ...checks, ...desk, ...programme },
    pulse: { ...pulse },
    share: { ...composer, ...share },
    'training-card': { ...hints, ...trainingCard },
  },
};
