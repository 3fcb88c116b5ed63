/** Outlook on the web: a subject and a body. @module */
import { address, type Network } from './network.js';

/** Outlook. */
export const outlook: Network = {
  id: 'outlook',
  number: 15,
  name: 'Outlook',
  icon: 'outlook',
  prefill: 'text',
  addressLimit: 2000,
  count: 'graphemes',
  intents: [
    {
      id: 'compose',
      official: false,
      prefill: 'text',
      link: 'text',
      build: ({ title, text }) =>
        address('https://outlook.office.com/mail/deeplink/compose', { subject: title, body: text }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://techcommunity.microsoft.com/discussions/microsoft-365/x/4111903',
};
