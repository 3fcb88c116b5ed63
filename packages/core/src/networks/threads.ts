/** Threads: the link and a text of 500 characters. @module */
import { address, type Network } from './network.js';

/** Threads. */
export const threads: Network = {
  id: 'threads',
  number: 13,
  name: 'Threads',
  icon: 'threads',
  prefill: 'text',
  limit: 500,
  fold: { mobile: 250, desktop: 250 },
  count: 'graphemes',
  intents: [
    {
      id: 'post',
      official: true,
      prefill: 'text',
      link: 'parameter',
      build: ({ text, url }) => address('https://www.threads.com/intent/post', { text, url }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
};
