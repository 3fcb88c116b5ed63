/** The system’s own share sheet: no address to open; the link itself, for `navigator.share`. @module */
import type { Network } from './network.js';

/** The share sheet. It resolves when handed over, not when posted, and needs a gesture and HTTPS. */
export const system: Network = {
  id: 'system',
  number: 17,
  name: 'System',
  icon: 'system',
  prefill: 'text',
  count: 'graphemes',
  intents: [
    {
      id: 'share',
      official: true,
      prefill: 'text',
      link: 'parameter',
      build: ({ url }) => url,
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://www.w3.org/TR/web-share/',
};
