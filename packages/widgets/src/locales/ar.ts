/**
 * Arabic, complete: what every element says. Made from the folders of `src/elements` by `scripts/list.mjs`.
 * @module
 */
import { words as states } from '../internal/states.ar.js';
import { words as feed } from '../elements/feed/feed.ar.js';
import { words as personal } from '../elements/feed/personal.ar.js';
import { words as impact } from '../elements/impact/impact.ar.js';
import { words as departed } from '../elements/join/departed.ar.js';
import { words as doing } from '../elements/join/doing.ar.js';
import { words as finePrint } from '../elements/join/fine-print.ar.js';
import { words as invited } from '../elements/join/invited.ar.js';
import { words as join } from '../elements/join/join.ar.js';
import { words as leaderboard } from '../elements/leaderboard/leaderboard.ar.js';
import { words as past } from '../elements/leaderboard/past.ar.js';
import { words as together } from '../elements/leaderboard/together.ar.js';
import { words as missions } from '../elements/missions/missions.ar.js';
import { words as plan } from '../elements/plan/plan.ar.js';
import { words as checks } from '../elements/programme/checks.ar.js';
import { words as desk } from '../elements/programme/desk.ar.js';
import { words as programme } from '../elements/programme/programme.ar.js';
import { words as pulse } from '../elements/pulse/pulse.ar.js';
import { words as composer } from '../elements/share/composer.ar.js';
import { words as share } from '../elements/share/share.ar.js';
import { words as hints } from '../elements/training-card/hints.ar.js';
import { words as trainingCard } from '../elements/training-card/training-card.ar.js';

/** Arabic, complete: a translator's start, and for a page that bundles its language. */
export const ar = {
  language: 'ar',
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
