/** Every scene of the gallery: one a documented state, and those that an element adds. @module */
import manifest from '@tandem-advocacy/widgets/custom-elements.json';
import { feed } from './scenes/feed.js';
import { impact } from './scenes/impact.js';
import { join } from './scenes/join.js';
import { leaderboard } from './scenes/leaderboard.js';
import { programme } from './scenes/programme.js';
import { share } from './scenes/share.js';
import { trainingCard } from './scenes/training-card.js';

/** What an element adds: `attributes` of all its scenes, `states` made another way, `scenes` beyond its states. */
const own = { feed, impact, join, leaderboard, programme, share, 'training-card': trainingCard };

/** The looks a page may have. */
export const themes = ['light', 'dark', 'house'];
/** The languages that are complete, and the one that nobody speaks. */
export const languages = ['en', 'fr', 'ar', 'en-XA'];
/** CSS pixels, and the whole width there is. */
export const widths = ['220', '320', '480', '768', '1200', 'full'];

const declared = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName, cssStates }) => tagName && cssStates)
  .map(({ tagName, cssStates }) => ({
    name: tagName.slice('tandem-'.length),
    states: cssStates.map(({ name }) => name),
  }));

/** The names of the elements that show anything. */
export const elements = declared.map(({ name }) => name).sort();

/** The scenes of an element, its documented states first. */
export function scenesOf(element) {
  const { states } = declared.find(({ name }) => name === element) ?? { states: [] };
  const {
    states: ways = {},
    scenes = [],
    attributes = {},
    answers = {},
    role,
  } = own[element] ?? {};
  const whole = (scene) => ({
    scenario: scene.state,
    role,
    ...scene,
    attributes: { ...attributes, ...scene.attributes },
    answers: { ...answers, ...scene.answers },
  });
  return [
    ...states.map((state) => whole({ name: state, state, ...ways[state] })),
    ...scenes.map((scene) => whole({ state: 'ready', ...scene })),
  ];
}

/** One scene. Throws where there is none of that name. */
export function sceneOf(element, name) {
  const found = scenesOf(element).find((one) => one.name === name);
  if (!found) throw new Error(`No scene "${name}" of <tandem-${element}>.`);
  return found;
}
