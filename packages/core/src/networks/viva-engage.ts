/** Viva Engage: one text with the link in it, at the address of its former name. @module */
import { address, type Network } from './network.js';

/** Viva Engage. */
export const vivaEngage: Network = {
  id: 'viva-engage',
  number: 14,
  name: 'Viva Engage',
  icon: 'viva-engage',
  prefill: 'text',
  count: 'graphemes',
  intents: [
    {
      id: 'message',
      official: false,
      prefill: 'text',
      link: 'text',
      build: ({ text }) =>
        address('https://www.yammer.com/messages/new?login=true', { status: text }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://stackoverflow.com/questions/33923956',
};
