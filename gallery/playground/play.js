/** Puts an element on the stage as the controls say, over a service in memory, and writes what to paste. @module */
import '@tandem-advocacy/widgets/autoload';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { copy } from './copy.js';
import { cssOf, htmlOf } from './snippet.js';

const { element: name } = document.body.dataset;
const tag = `tandem-${name}`;
const form = document.querySelector('#controls');
const stage = document.querySelector('#stage');
const shown = { tandem: undefined, element: undefined };

/** What the controls say: attributes that are set, custom properties that are set, and what is around. */
function chosen() {
  const all = [...new FormData(form)].filter(([, value]) => value !== '');
  const around = ['situation', 'width', 'language'];
  return {
    attributes: all.filter(([key]) => !key.startsWith('--') && !around.includes(key)),
    properties: all.filter(([key]) => key.startsWith('--')),
    situation: form.elements.situation.value,
    width: form.elements.width.value,
    language: form.elements.language.value,
  };
}

/** A service as it answers in a situation; the desk is a lead's. */
function service(situation) {
  const { tandem, service: memory } = createTestTandem(situation);
  if (name === 'programme' && situation !== 'not-joined') memory.role = 'lead';
  return tandem;
}

/** What stands on the stage: the element, and inside a provider one that shows that it is heard. */
function make(client) {
  const element = document.createElement(tag);
  element.client = client;
  if (name === 'provider') element.append(document.createElement('tandem-join'));
  return element;
}

function mount({ situation }) {
  shown.element?.remove();
  shown.tandem?.close();
  shown.tandem = service(situation);
  shown.element = make(shown.tandem);
  shown.situation = situation;
  apply();
  stage.append(shown.element);
}

function apply() {
  const { attributes, properties } = chosen();
  const { element } = shown;
  const wanted = new Map(attributes);
  for (const { name: key } of [...element.attributes])
    if (!wanted.has(key) && key !== 'style') element.removeAttribute(key);
  for (const [key, value] of wanted)
    if (element.getAttribute(key) !== value) element.setAttribute(key, value);
  element.removeAttribute('style');
  for (const [key, value] of properties) element.style.setProperty(key, value);
}

function write() {
  const { attributes, properties } = chosen();
  document.querySelector('#html code').textContent = htmlOf(name, attributes);
  document.querySelector('#css code').textContent = cssOf(tag, properties);
  document.querySelector('#css').hidden = properties.length === 0;
}

function update() {
  const now = chosen();
  stage.className = now.width ? `w-${now.width}` : '';
  stage.lang = now.language || document.documentElement.lang;
  stage.dir = now.language === 'ar' ? 'rtl' : 'ltr';
  if (now.situation === shown.situation) apply();
  else mount(now);
  write();
}

form.addEventListener('input', ({ target }) => {
  const { for: id } = target.dataset;
  if (id) document.getElementById(id).value = target.value;
  update();
});
form.addEventListener('submit', (event) => event.preventDefault());
// The fields have their first values only after the event.
form.addEventListener('reset', () => setTimeout(update));
for (const button of document.querySelectorAll('[data-copy]'))
  button.addEventListener('click', () => copy(button.parentElement.querySelector('code')));
addEventListener('pagehide', () => shown.tandem?.close());
update();
