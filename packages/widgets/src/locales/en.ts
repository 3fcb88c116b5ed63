/**
 * English, complete: what every element says. Made from the folders of `src/elements` by `scripts/list.mjs`.
 * @module
 */
import { words as states } from '../internal/states.en.js';
import { words as feed } from '../elements/feed/feed.en.js';
import { words as personal } from '../elements/feed/personal.en.js';
import { words as impact } from '../elements/impact/impact.en.js';
import { words as departed } from '../elements/join/departed.en.js';
import { words as doing } from '../elements/join/doing.en.js';
import { words as finePrint } from '../elements/join/fine-print.en.js';
import { words as invited } from '../elements/join/invited.en.js';
import { words as join } from '../elements/join/join.en.js';
import { words as leaderboard } from '../elements/leaderboard/leaderboard.en.js';
import { words as past } from '../elements/leaderboard/past.en.js';
import { words as together } from '../elements/leaderboard/together.en.js';
import { words as missions } from '../elements/missions/missions.en.js';
import { words as plan } from '../elements/plan/plan.en.js';
import { words as checks } from '../elements/programme/checks.en.js';
import { words as desk } from '../elements/programme/desk.en.js';
import { words as programme } from '../elements/programme/programme.en.js';
import { words as pulse } from '../elements/pulse/pulse.en.js';
import { words as composer } from '../elements/share/composer.en.js';
import { words as share } from '../elements/share/share.en.js';
import { words as hints } from '../elements/training-card/hints.en.js';
import { words as trainingCard } from '../elements/training-card/training-card.en.js';

/** English, complete: a translator's start, and for a page that bundles its language. */
export const en = {
  language: 'en',
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
