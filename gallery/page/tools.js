/** What a scene needs to act like a person: waiting, finding, pressing. @module */

/** Waits until something is so. Throws after ten seconds, with what was awaited. */
export async function until(is, what = String(is)) {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = is();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Still not so: ${what}`);
    await new Promise((done) => setTimeout(done, 15));
  }
}

/** The first match in the shadow root of an element, once it is there. */
export const find = (element, selector) =>
  until(() => element.shadowRoot?.querySelector(selector), `${element.localName} ${selector}`);

/** Presses what matches, and stays on the page even where that is a link. */
export async function press(element, selector) {
  const target = await find(element, selector);
  const stay = (event) => target.localName === 'a' && event.preventDefault();
  addEventListener('click', stay, { once: true });
  target.click();
  removeEventListener('click', stay);
}

/** Writes into a field as somebody would. */
export async function write(element, selector, text) {
  const field = await find(element, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
