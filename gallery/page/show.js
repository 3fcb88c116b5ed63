/** Puts one scene into a place of the page, and waits until it stands there. @module */
import '@tandem-advocacy/widgets/autoload';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { poisoned } from './poison.js';
import { sceneOf } from './scenes.js';
import { until } from './tools.js';

export { elements, languages, scenesOf, themes, widths } from './scenes.js';

/** The states that the absence of a service is. */
const withoutService = ['initial', 'not-configured'];
const shown = new WeakMap();

/** Every text that the service told so far: what of it is shown is nobody's to translate. */
export const told = new Set();

/**
 * Shows a scene, settled: nothing is asked any more, and nothing moves.
 *
 * @param place what it stands in; whatever stood there before goes
 * @param chosen `element`, `scene`, and where they matter `theme`, `lang`, `width`; `words` say what people wrote,
 *   `after` how many milliseconds the service takes for an answer
 */
export async function show(place, { element: name, scene: sceneName, ...look }) {
  clear(place);
  const scene = sceneOf(name, sceneName);
  const { theme = 'light', lang = 'en', width = 'full', words, after = 0 } = look;
  place.className = `stage ${theme} w-${width}`;
  // Its words are in a file that nobody else needs.
  if (lang === 'en-XA') await import('./pseudo.js');
  place.lang = lang;
  place.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const alone = withoutService.includes(scene.state);
  const asked = new Set();
  const quote = words ? poisoned(words) : (answer) => answer;
  const { tandem, service } = createTestTandem(alone ? 'ready' : scene.scenario, {
    fetch: (...args) => pending(asked, edited({ ...scene, quote, after }, service, args)),
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
  // What is loading is never answered, and shown as it stands.
  const quiet = () => settled(element, scene.state === 'loading' ? new Set() : asked);
  await quiet();
  if (!scene.act) return scene;
  await scene.act(element, { service, tandem });
  await quiet();
  return scene;
}

/** Counts a question among those that are open, until it is answered. */
async function pending(asked, question) {
  asked.add(question);
  try {
    return await question;
  } finally {
    asked.delete(question);
  }
}

/** Waits for a frame, and until no question is open and an element stays the same whoever has their turn. */
export async function settled(element, asked = new Set()) {
  await new Promise(requestAnimationFrame);
  for (let before, same = 0; same < 3;) {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
    const now = markup(element);
    same = now === before && asked.size === 0 ? same + 1 : 0;
    before = now;
  }
}

/** All that an element shows, through shadow roots. */
function markup({ shadowRoot }) {
  if (!shadowRoot) return '';
  return [shadowRoot.innerHTML, ...[...shadowRoot.querySelectorAll('*')].map(markup)].join('');
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
async function edited({ answers, quote, after }, service, args) {
  if (after) await new Promise((done) => setTimeout(done, after));
  const request = new Request(...args);
  const line = `${request.method} ${new URL(request.url).pathname}`;
  const answer = await service.fetch(request);
  if (!answer.headers.get('content-type')?.includes('json')) return answer;
  const { status, headers } = answer;
  const body = await answer.json();
  const edit = answer.ok ? answers[line] : undefined;
  const final = quote(edit ? edit(body) : body);
  remember(final);
  return new Response(JSON.stringify(final), { status, headers });
}

function remember(value) {
  if (typeof value === 'string') told.add(value);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(remember);
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
