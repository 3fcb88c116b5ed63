/** Mastodon: one text, through the official tool that asks for the person’s server. @module */
import { address, type Network } from './network.js';

/** Mastodon. 500 is the default; each server sets its own. */
export const mastodon: Network = {
  id: 'mastodon',
  number: 12,
  name: 'Mastodon',
  icon: 'mastodon',
  prefill: 'text',
  limit: 500,
  linkCost: 23,
  count: 'graphemes',
  intents: [
    {
      id: 'share',
      official: true,
      prefill: 'text',
      link: 'text',
      build: ({ text }) =>
        // In the fragment: what somebody writes is none of that site's business.
        address('https://share.joinmastodon.org/', { text }).replace('?', '#'),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://share.joinmastodon.org/',
};
