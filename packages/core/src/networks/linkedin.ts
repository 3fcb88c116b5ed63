/** LinkedIn: the feed composer with words, undocumented, and share-offsite, which takes the link alone. @module */
import { address, type Network } from './network.js';

/** LinkedIn. When the feed composer vanishes one day, copy the words and open `share-offsite`. */
export const linkedin: Network = {
  id: 'linkedin',
  number: 1,
  name: 'LinkedIn',
  icon: 'linkedin',
  prefill: 'text',
  limit: 3000,
  fold: { mobile: 140, desktop: 210 },
  count: 'graphemes',
  intents: [
    {
      id: 'feed',
      official: false,
      prefill: 'text',
      link: 'text',
      build: ({ text }) => address('https://www.linkedin.com/feed/?shareActive=true', { text }),
    },
    {
      id: 'share-offsite',
      official: true,
      prefill: 'none',
      link: 'parameter',
      build: ({ url }) => address('https://www.linkedin.com/sharing/share-offsite/', { url }),
    },
  ],
  checkedAt: '2026-11-01',
  source:
    'https://learn.microsoft.com/linkedin/consumer/integrations/self-serve/plugins/share-plugin',
};
