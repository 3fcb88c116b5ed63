/** Microsoft Teams: the link and a message, on desktop browsers. @module */
import { address, type Network } from './network.js';

/** Microsoft Teams. Works in desktop Edge and Chrome; the limit is about 28 kB, general knowledge. */
export const teams: Network = {
  id: 'teams',
  number: 6,
  name: 'Microsoft Teams',
  icon: 'teams',
  prefill: 'text',
  limit: 28000,
  count: 'graphemes',
  intents: [
    {
      id: 'share',
      official: true,
      prefill: 'text',
      link: 'parameter',
      build: ({ text, url }) =>
        address('https://teams.microsoft.com/share', { href: url, msgText: text }),
    },
  ],
  checkedAt: '2026-11-01',
  source:
    'https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps',
};
