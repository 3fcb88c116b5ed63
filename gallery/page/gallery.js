/** The page: choosers, and a frame for every combination of what is chosen. @module */
import { clear, elements, languages, scenesOf, show, themes, widths } from './show.js';

const asked = new URLSearchParams(location.search);
/** What may be chosen, with what stands there at first. */
const choices = {
  element: { all: elements, first: 'share' },
  scene: { all: [...new Set(elements.flatMap(namesOf))], first: 'all' },
  theme: { all: themes, first: 'light' },
  lang: { all: languages, first: 'en' },
  width: { all: widths, first: '480' },
};

function namesOf(element) {
  return scenesOf(element).map(({ name }) => name);
}

const chosen = Object.fromEntries(
  Object.entries(choices).map(([name, { first }]) => [name, asked.get(name) ?? first]),
);
const picked = (name) => (chosen[name] === 'all' ? choices[name].all : [chosen[name]]);

function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function chooser([name, { all }]) {
  const options = ['all', ...all].map((value) => make('option', { value }, value));
  const select = make('select', { name }, ...options);
  select.value = chosen[name];
  select.addEventListener('change', () => select.form.requestSubmit());
  return make('label', {}, name, select);
}

function combinations() {
  const looks = picked('theme').flatMap((theme) =>
    picked('lang').flatMap((lang) => picked('width').map((width) => ({ theme, lang, width }))),
  );
  return picked('element').flatMap((element) =>
    scenesOf(element)
      .filter(({ name }) => chosen.scene === 'all' || name === chosen.scene)
      .flatMap((scene) => looks.map((look) => ({ scene, element, look }))),
  );
}

const alone = asked.has('alone');

function frame({ element, scene, look }) {
  const one = { element, scene: scene.name, ...look };
  const address = `?${new URLSearchParams({ ...one, alone: '' })}`;
  const words = [`tandem-${element}`, scene.name, look.theme, look.lang, look.width].join(' · ');
  const stage = make('div', { class: `stage ${look.theme} w-${look.width}` });
  const figure = make(
    'figure',
    {},
    make('figcaption', {}, make('a', { href: address }, words)),
    stage,
  );
  // A dialog covers the page: it is shown on a page of its own.
  if (scene.modal && !alone) stage.append('Opens over the page: follow the link above.');
  else inSight.set(figure, () => show(stage, one).catch((error) => stage.append(String(error))));
  return figure;
}

/** What to do when a frame comes into sight: thousands of combinations cost nothing until then. */
const inSight = new Map();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void inSight.get(target)();
    }
  },
  { rootMargin: '400px' },
);

document.body.classList.toggle('alone', alone);
const main = document.querySelector('main');
document.querySelector('form').append(...Object.entries(choices).map(chooser));
main.append(...combinations().map(frame));
for (const figure of inSight.keys()) observer.observe(figure);
addEventListener('pagehide', () => main.querySelectorAll('.stage').forEach(clear));
