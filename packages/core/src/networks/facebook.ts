/** Facebook: the link alone, for its policy forbids words that somebody else wrote. @module */
import { address, type Network } from './network.js';

/** Facebook. The `quote` parameter is dead: copy the words in the same gesture. */
export const facebook: Network = {
  id: 'facebook',
  number: 3,
  name: 'Facebook',
  icon: 'facebook',
  prefill: 'none',
  limit: 63206,
  fold: { mobile: 110, desktop: 480 },
  count: 'graphemes',
  intents: [
    {
      id: 'sharer',
      official: true,
      prefill: 'none',
      link: 'parameter',
      build: ({ url }) => address('https://www.facebook.com/sharer/sharer.php', { u: url }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://developers.facebook.com/docs/sharing/reference/share-dialog',
};
