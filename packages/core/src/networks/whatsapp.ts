/** WhatsApp: one text with the link in it. @module */
import { address, type Network } from './network.js';

/** WhatsApp. iOS blocks pop-ups here: a real link is needed. The limit is general knowledge. */
export const whatsapp: Network = {
  id: 'whatsapp',
  number: 4,
  name: 'WhatsApp',
  icon: 'whatsapp',
  prefill: 'text',
  limit: 65536,
  count: 'graphemes',
  intents: [
    {
      id: 'send',
      official: true,
      prefill: 'text',
      link: 'text',
      build: ({ text }) => address('https://wa.me/', { text }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://faq.whatsapp.com/5913398998672934',
};
