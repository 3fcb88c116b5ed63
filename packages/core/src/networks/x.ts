/** X: words and link in 280 weighted characters. @module */
import { address, type Network } from './network.js';

/** X. Every link costs 23 and every emoji 2; paid accounts may write more, which nobody can tell from here. */
export const x: Network = {
  id: 'x',
  number: 2,
  name: 'X',
  icon: 'x',
  prefill: 'text',
  limit: 280,
  linkCost: 23,
  count: 'x',
  intents: [
    {
      id: 'post',
      official: true,
      prefill: 'text',
      link: 'parameter',
      build: ({ text, url }) => address('https://x.com/intent/post', { text, url }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
};
