/** E-mail: a subject and a body, whose lines end in %0D%0A. @module */
import { sure } from '../sure.js';
import { address, type Network } from './network.js';

/** E-mail. Longer addresses than about 2,000 characters are cut by some mail programs (general knowledge). */
export const email: Network = {
  id: 'email',
  number: 7,
  name: 'E-mail',
  icon: 'email',
  prefill: 'text',
  addressLimit: 2000,
  count: 'graphemes',
  intents: [
    {
      id: 'mailto',
      official: true,
      prefill: 'text',
      link: 'text',
      build: /* @__PURE__ */ sure(({ title, text }) =>
        address('mailto:', {
          subject: title.replace(/\s+/g, ' '),
          body: text.replace(/\r?\n/g, '\r\n'),
        }),
      ),
    },
  ],
  checkedAt: '2026-11-01',
  source: 'https://www.rfc-editor.org/rfc/rfc6068',
};
