/** Puts one scene into a place of the page, and waits until it stands there. @module */
import '@tandem-advocacy/widgets/autoload';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { sceneOf } from './scenes.js';
import { until } from './tools.js';

export { elements, languages, scenesOf, themes, widths } from './scenes.js';

/** The states that the absence of a service is. */
const withoutService = ['initial', 'not-configured'];
const shown = new WeakMap();

/**
 * Shows a scene.
 *
 * @param place what it stands in; whatever stood there before goes
 * @param chosen `element`, `scene`, and where they matter `theme`, `lang`, `width`
 */
export async function show(place, { element: name, scene: sceneName, ...look }) {
  clear(place);
  const scene = sceneOf(name, sceneName);
  const { theme = 'light', lang = 'en', width = 'full' } = look;
  place.className = `stage ${theme} w-${width}`;
  place.lang = lang;
  place.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const alone = withoutService.includes(scene.state);
  const { tandem, service } = createTestTandem(alone ? 'ready' : scene.scenario, {
    fetch: (...args) => edited(scene, service, args),
  });
  if (scene.role) service.role = scene.role;
  await keep(tandem, scene.kept ?? {});
  const element = document.createElement(`tandem-${name}`);
  for (const [key, value] of Object.entries(scene.attributes)) element.setAttribute(key, value);
  Object.assign(element, scene.properties, alone ? {} : { client: tandem });
  shown.set(place, { tandem, element });
  await defined(place, element.localName);
  await whileLoading(scene.state === 'initial', () => place.append(element));
  await until(() => element.matches(`:state(${scene.state})`), `:state(${scene.state})`);
  await scene.act?.(element, { service, tandem });
  await element.updateComplete;
  return scene;
}

/** What the reader's browser knows of them; whose it is, the session tells. */
async function keep({ session, storage }, kept) {
  for (const [key, value] of Object.entries(kept)) {
    await session.want();
    await storage.write(key, value);
  }
}

/** Elements are loaded when a page first uses them: this one uses it once, unseen. */
async function defined(place, tag) {
  if (customElements.get(tag)) return;
  const scout = document.createElement(tag);
  scout.hidden = true;
  place.append(scout);
  await customElements.whenDefined(tag);
  scout.remove();
}

/** Takes a scene away, and its client with it. */
export function clear(place) {
  const { tandem, element } = shown.get(place) ?? {};
  element?.remove();
  tandem?.close();
  shown.delete(place);
  place.replaceChildren();
}

/** The answer of the service in memory, as the scene wants it. */
async function edited({ answers }, service, args) {
  const request = new Request(...args);
  const line = `${request.method} ${new URL(request.url).pathname}`;
  const answer = await service.fetch(request);
  const edit = answers[line];
  return edit && answer.ok ? Response.json(edit(await answer.json())) : answer;
}

/** A page that is still loading may yet bring a provider: the state `initial` lasts until then. */
async function whileLoading(loading, act) {
  if (!loading) return act();
  Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
  try {
    act();
    await new Promise((done) => setTimeout(done, 30));
  } finally {
    delete document.readyState;
  }
}
