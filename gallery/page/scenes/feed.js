/** Scenes of `<tandem-feed>` beyond its states. @module */
import { find, press, until } from '../tools.js';

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

/** Whether the newest content is out by now. */
let published = false;

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
      answers: {
        'GET /v1/content': (page) => {
          const { items, ...rest } = dressed(page);
          return { items: published ? items : items.slice(1), ...rest };
        },
      },
      async act(element, { service }) {
        await until(() => service.requests.includes('GET /v1/events'));
        published = true;
        service.emit({ type: 'content', contentId: 'green-line' });
        await find(element, '[part~=fresh]');
        published = false;
      },
    },
    { name: 'suggested', kept: { reading: { read: ['repair'], kinds: { job: 4 } } } },
    {
      name: 'not-for-me',
      act: (element) => press(element, '[part~=away]').then(() => find(element, '[part~=undo]')),
    },
    {
      name: 'choosing',
      async act(element) {
        (await find(element, '[part~=filters]')).open = true;
      },
    },
  ],
};
