/** Telegram: the link and a text. @module */
import { address, type Network } from './network.js';

/** Telegram. */
export const telegram: Network = {
  id: 'telegram',
  number: 9,
  name: 'Telegram',
  icon: 'telegram',
  prefill: 'text',
  limit: 4096,
  count: 'graphemes',
  intents: [
    {
      id: 'share',
      official: true,
      prefill: 'text',
      link: 'parameter',
      build: ({ text, url }) => address('https://t.me/share/url', { url, text }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://core.telegram.org/widgets/share',
};
