/** Scenes of `<tandem-feed>` beyond its states. @module */
import { press, until } from '../tools.js';

const picture = {
  url: new URL('/gallery/basin.svg', document.baseURI).href,
  alt: 'A basin in the rain',
};

/** The invented contents with what a real feed also has: a picture, an author, a suggestion of a member. */
const dressed = ({ items, ...rest }) => ({
  items: items.map((content, i) => ({
    ...content,
    ...(i === 0 && { image: picture, shared: ['linkedin'] }),
    ...(i === 2 && { origin: 'member', author: 'Tove Exempelsson' }),
  })),
  ...rest,
});

/** What is worth sharing, and what one did with it. */
export const feed = {
  answers: { 'GET /v1/content': dressed },
  scenes: [
    {
      name: 'applauded',
      async act(element) {
        await press(element, '[part~=applaud]');
        await until(() => element.shadowRoot.querySelector('[aria-pressed="true"]'));
      },
    },
    {
      name: 'more',
      answers: { 'GET /v1/content': (page) => ({ ...dressed(page), next: 'more' }) },
    },
    {
      name: 'new-ones',
      async act(element, { service }) {
        await until(() => service.requests.includes('GET /v1/events'));
        await press(element, '[part~=applaud]');
      },
    },
  ],
};
