/** A leaderboard of Tandem, whose standings the bench answers from as many members as it is told. @module */
import { createTestTandem } from '@tandem-advocacy/core/testing';
import '@tandem-advocacy/widgets/define/leaderboard';

/** A board over a client: what it asks for standings is answered by the bench, all else in memory. */
export function mount(stage, members) {
  const { tandem, service } = createTestTandem('ready', {
    fetch: (input, init) =>
      new URL(input.url ?? input).pathname === '/v1/standings'
        ? fetch(`/standings?members=${members}`)
        : service.fetch(input, init),
  });
  stage.append(board({ client: tandem }));
}

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
