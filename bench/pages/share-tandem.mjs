/** Share bars of Tandem, with the eight networks that a bar has by itself. @module */
import { element, pieces } from './subjects.mjs';
import { claim } from './tandem.mjs';

await claim('share');

/** Puts bars into a stage. */
export const mount = (stage, count) =>
  stage.append(
    pieces(count, ({ url, title }) => element('tandem-share', { url, headline: title })),
  );

/** Whether the last of them has its links. */
export const shown = (stage) =>
  stage.lastElementChild?.shadowRoot.querySelectorAll('a[href]').length === 8;
