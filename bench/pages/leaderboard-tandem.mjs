/** A leaderboard of Tandem, over the client of the script tag: all that it asks goes to the bench over HTTP. @module */
import { claim } from './tandem.mjs';

await claim('leaderboard', { endpoint: location.origin, tokenUrl: '/token' });

/** A board that asks for what it shows. */
export const mount = (stage) => stage.append(board());

/** A board that is given what it shows. */
export const mountGiven = (stage, standings) => stage.append(board({ standings }));

/** Gives it another standing. */
export const update = (stage, standings) => Object.assign(stage.lastElementChild, { standings });

/** Whether it shows people. */
export const shown = (stage) => stage.lastElementChild?.matches(':state(ready)');

/** Whose row is the first. */
export const first = (stage) =>
  stage.lastElementChild.shadowRoot.querySelector('tr[data-key]')?.dataset.key;

const board = (properties) =>
  Object.assign(document.createElement('tandem-leaderboard'), { mode: 'ranking', ...properties });
