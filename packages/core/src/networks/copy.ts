/** Copy: no address to open; the link itself, to be put on the clipboard. @module */
import type { Network } from './network.js';

/** Copy. Where the clipboard fails (plain `http://`), show the text and select it. */
export const copy: Network = {
  id: 'copy',
  number: 8,
  name: 'Copy',
  icon: 'copy',
  prefill: 'text',
  count: 'graphemes',
  intents: [
    {
      id: 'clipboard',
      official: true,
      prefill: 'text',
      link: 'text',
      build: ({ url }) => url,
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://www.w3.org/TR/clipboard-apis/',
};
