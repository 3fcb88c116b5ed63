/**
 * The gallery with a pair of hands on its keyboard: for each test a scene, and nothing focused yet.
 * @module
 */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { found } from './browsers.js';
import { openGallery, type Gallery } from './gallery.js';
import { handsOn, type Hands } from './keys.js';

/** What tests by keyboard work with; `gallery` and `hands` are there once a test runs. */
export interface Keyboard {
  gallery: Gallery;
  hands: Hands;
  /** Shows an element in a scene. */
  at(element: string, scene: string): Promise<void>;
  /** Waits for something in the element that is shown. */
  there(selector: string): Promise<unknown>;
  /** Goes to something, presses a key on it, and waits for what comes of it. */
  use(selector: string, key: 'Enter' | 'Space', then: string): Promise<void>;
}

/** Opens the gallery for the tests of a file, and closes it after them. */
export function keyboard(): Keyboard {
  let shown = '';
  const board = {
    async at(element, scene) {
      await board.gallery.show({ element, scene });
      shown = element;
    },
    there: (selector) => found(board.gallery.page, `tandem-${shown} >>> ${selector}`),
    async use(selector, key, then) {
      await board.hands.to(selector);
      await board.hands.press(key);
      await board.there(then);
    },
  } as Keyboard;
  beforeAll(async () => {
    board.gallery = await openGallery();
    board.hands = handsOn(board.gallery.page);
  });
  afterAll(() => board.gallery?.close());
  beforeEach(() => board.gallery.page.evaluate('document.activeElement?.blur()'));
  return board;
}
