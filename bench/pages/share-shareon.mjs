/** Share bars of shareon, whose links the page writes and shareon points. @module */
import 'shareon/css';
import { init } from 'shareon';
import { element, networks, pieces } from './subjects.mjs';

const classes = networks.map((name) => (name === 'x' ? 'twitter' : name));

/** Puts bars into a stage. */
export function mount(stage, count) {
  stage.append(
    pieces(count, ({ url, title }) =>
      element(
        'div',
        { class: 'shareon', 'data-url': url, 'data-title': title },
        ...classes.map((name) => element('a', { class: name })),
      ),
    ),
  );
  init();
}

/** Whether the last of them has its links. */
export const shown = (stage) => stage.lastElementChild?.querySelectorAll('a[href]').length === 6;
