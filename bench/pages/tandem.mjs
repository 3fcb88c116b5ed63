/** Loads Tandem as a page does that has its script tag: the files we ship, and no more than it needs. @module */

/**
 * Claims the tag of an element.
 *
 * @param settings what stands at the script tag, as `{ endpoint, tokenUrl }`
 */
export async function claim(element, settings = {}) {
  const script = document.createElement('script');
  Object.assign(script.dataset, settings);
  Object.assign(script, { type: 'module', src: '/widgets/tandem.js' });
  await new Promise((done, failed) => {
    Object.assign(script, { onload: done, onerror: failed });
    document.head.append(script);
  });
  const { firstPaint } = await (await fetch('/widgets/manifest.json')).json();
  const file = firstPaint[element].find((name) => name.replace(/-[\da-f]+\.js$/, '') === element);
  const { define } = await import(`/widgets/${file}`);
  define();
}
