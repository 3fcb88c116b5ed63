/** Scenes of `<tandem-share>` beyond its states. @module */
import { find, press, until, write } from '../tools.js';

/** Opens the composer, and waits for everything that comes by itself. */
const open = (network) => async (element) => {
  await press(element, `a[data-network="${network}"]`);
  await find(element, 'dialog[open] a[data-go]');
  await find(element, 'input[name="start"]');
  await find(element, '[part~="learn"]');
};

const copying = (works) => {
  document.execCommand = () => works;
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
};

/** Bar, button, composer and what comes after. */
export const share = {
  attributes: { 'content-id': 'green-line' },
  states: { empty: { attributes: { 'content-id': 'gone' } } },
  scenes: [
    { name: 'button', attributes: { variant: 'button' } },
    { name: 'composer', modal: true, act: open('linkedin') },
    {
      name: 'composer-long',
      modal: true,
      async act(element) {
        await open('x')(element);
        await write(
          element,
          'textarea.words',
          'A workshop that gives back more heat than it takes. '.repeat(7),
        );
      },
    },
    {
      name: 'composer-close-to-the-suggestion',
      modal: true,
      async act(element) {
        await open('linkedin')(element);
        await press(element, 'input[name="start"]');
      },
    },
    {
      name: 'composer-by-hand',
      modal: true,
      async act(element) {
        copying(false);
        await open('facebook')(element);
        await press(element, '.actions button');
        await find(element, '.by-hand');
      },
    },
    {
      name: 'composer-qr-code',
      modal: true,
      async act(element) {
        await open('x')(element);
        await press(element, '[part~="qr-button"]');
        await find(element, '[part~="qr"] svg');
      },
    },
    {
      name: 'composer-training-first',
      modal: true,
      async act(element) {
        await open('linkedin')(element);
        await press(element, '[part~="learn"]');
        const card = await find(element, 'tandem-training-card');
        await until(() => card.matches(':state(ready)'));
      },
    },
    {
      name: 'link-copied',
      async act(element) {
        copying(true);
        await press(element, 'a[data-network="copy"]');
        await find(element, '.toast');
      },
    },
    {
      name: 'did-you-post-it',
      modal: true,
      async act(element) {
        await open('x')(element);
        await press(element, 'a[data-go]');
        await find(element, '[data-declare]');
      },
    },
    {
      name: 'thanks',
      modal: true,
      async act(element) {
        await open('x')(element);
        await press(element, 'a[data-go]');
        await press(element, '[data-declare]');
        await until(() => !element.shadowRoot.querySelector('[data-declare]'));
      },
    },
  ],
};
