/** Share bars of Shariff, with its icons and without counts. @module */
import 'shariff/dist/shariff.complete.css';
import 'shariff/dist/shariff.complete.js';
import { element, pieces } from './subjects.mjs';

const services = JSON.stringify([
  'linkedin',
  'twitter',
  'facebook',
  'whatsapp',
  'telegram',
  'mail',
]);

/** Puts bars into a stage; Shariff fills a block that is there. */
export function mount(stage, count) {
  stage.append(
    pieces(count, ({ url, title }) =>
      element('div', {
        ...{ class: 'shariff', 'data-url': url, 'data-title': title, 'data-lang': 'en' },
        ...{ 'data-services': services, 'data-mail-url': 'mailto:' },
      }),
    ),
  );
  for (const block of stage.children) new globalThis.Shariff(block);
}

/** Whether the last of them has its links. */
export const shown = (stage) => stage.lastElementChild?.querySelectorAll('li a').length === 6;
