/** Share bars of sharer.js: buttons of text, for it draws nothing. @module */
import 'sharer.js';
import { element, networks, pieces } from './subjects.mjs';

/** Puts bars into a stage. */
export function mount(stage, count) {
  stage.append(
    pieces(count, ({ url, title }) =>
      element(
        'div',
        {},
        ...networks.map((name) =>
          element('button', { 'data-sharer': name, 'data-url': url, 'data-title': title }, name),
        ),
      ),
    ),
  );
  globalThis.Sharer.init();
}

/** Whether the last of them has its buttons. */
export const shown = (stage) => stage.lastElementChild?.querySelectorAll('button').length === 6;
