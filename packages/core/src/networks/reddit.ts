/** Reddit: the link and a title; which community is the person’s choice. @module */
import { address, type Network } from './network.js';

/** Reddit. The limit is that of a title, general knowledge. */
export const reddit: Network = {
  id: 'reddit',
  number: 10,
  name: 'Reddit',
  icon: 'reddit',
  prefill: 'title',
  limit: 300,
  count: 'graphemes',
  intents: [
    {
      id: 'submit',
      official: false,
      prefill: 'title',
      link: 'parameter',
      build: ({ title, url }) => address('https://www.reddit.com/submit', { url, title }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://www.reddit.com/dev/api',
};
