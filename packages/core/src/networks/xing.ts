/** XING: the link alone. @module */
import { address, type Network } from './network.js';

/** XING. Which of its two addresses is current is uncertain, hence not called official. */
export const xing: Network = {
  id: 'xing',
  number: 11,
  name: 'XING',
  icon: 'xing',
  prefill: 'none',
  count: 'graphemes',
  intents: [
    {
      id: 'share',
      official: false,
      prefill: 'none',
      link: 'parameter',
      build: ({ url }) => address('https://www.xing.com/spi/shares/new', { url }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://dev.xing.com/plugins/share_button/docs',
};
