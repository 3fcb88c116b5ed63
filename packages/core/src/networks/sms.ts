/** SMS: one text with the link in it, on a phone. @module */
import { address, type Network } from './network.js';

/** SMS. `sms:?&body=` is the form that both iOS and Android read. */
export const sms: Network = {
  id: 'sms',
  number: 16,
  name: 'SMS',
  icon: 'sms',
  prefill: 'text',
  count: 'graphemes',
  intents: [
    {
      id: 'send',
      official: true,
      prefill: 'text',
      link: 'text',
      build: ({ text }) => address('sms:?', { body: text }),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://www.rfc-editor.org/rfc/rfc5724',
};
