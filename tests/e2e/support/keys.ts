/**
 * A person with a keyboard and nothing else: what they stand on, and the way to the next thing.
 * @module
 */
import type { Page } from 'puppeteer-core';

/** The element that has the focus, through shadow roots, as text; `''` where it is the page itself. */
const FOCUSED = `(() => {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  return one === document.body ? null : one;
})()`;

/** Somebody at a keyboard. */
export interface Hands {
  /** Presses Tab until what has the focus matches a selector. Throws where the way around never meets it. */
  to(selector: string): Promise<void>;
  /** Presses a key, or several in a row. */
  press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void>;
  type(text: string): Promise<void>;
  /** Whether what has the focus matches a selector. */
  on(selector: string): Promise<boolean>;
  /** Waits until it does. */
  lands(selector: string): Promise<void>;
}

/** Hands on a page. */
export function handsOn(page: Page): Hands {
  const on = (selector: string) =>
    page.evaluate(`!!${FOCUSED}?.matches(${JSON.stringify(selector)})`) as Promise<boolean>;
  return {
    on,
    async to(selector) {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab');
        if (await on(selector)) return;
      }
      throw new Error(`Tab never comes to ${selector}.`);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    lands: async (selector) =>
      void (await page.waitForFunction(`!!${FOCUSED}?.matches(${JSON.stringify(selector)})`)),
  };
}
