/** Bluesky: one text of 300 grapheme clusters with the link in it. @module */
import { address, type Network } from './network.js';

/** Bluesky. */
export const bluesky: Network = {
  id: 'bluesky',
  number: 5,
  name: 'Bluesky',
  icon: 'bluesky',
  prefill: 'text',
  limit: 300,
  count: 'graphemes',
  intents: [
    {
      id: 'compose',
      official: true,
      prefill: 'text',
      link: 'text',
      build: ({ text }) => address('https://bsky.app/intent/compose', { text }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
};
