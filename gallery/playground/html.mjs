/** The pages of the playground: one an element and language, with its controls. @module */
import { about } from './about.fr.mjs';
import { elements, shared } from './describe.mjs';
import { presets } from './presets.mjs';
import { words } from './words.mjs';

const escaped = (text = '') =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/`([^`]+)`/g, '<code>$1</code>');

const option = (value, text = value, chosen = '') =>
  `<option value="${escaped(value)}"${value === chosen ? ' selected' : ''}>${escaped(text)}</option>`;

/** What a field for colours takes: six digits, of what stands there by day. */
function firstColour(fallback) {
  const [, digits = '000000'] = /#([\da-f]{3,6})/.exec(fallback) ?? [];
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** The field of one control; its name says what it sets. */
function field({ name, kind, options, fallback }, { t, preset = '', id }) {
  const given = `id="${id}" name="${escaped(name)}" aria-describedby="${id}-about"`;
  if (kind === 'choice') {
    const none = option('', fallback ? `${t.unset} (${fallback})` : t.unset, preset);
    const rest = options.map((one) => option(one, one, preset));
    return `<select ${given}>${none}${rest.join('')}</select>`;
  }
  const type = kind === 'number' ? 'type="number" min="1" max="100"' : 'type="text"';
  const text = `<input ${type} ${given} value="${escaped(preset)}" placeholder="${escaped(fallback)}" autocomplete="off" spellcheck="false">`;
  if (kind !== 'colour') return text;
  return `<span class="pair">${text}<input type="color" data-for="${id}" value="${firstColour(fallback)}" aria-label="${escaped(`${t.pick} ${name}`)}"></span>`;
}

const row = (one, more) =>
  `<div class="row"><label for="${more.id}"><code>${escaped(one.name)}</code></label>${field(one, more)}<p id="${more.id}-about">${escaped(more.about)}</p></div>`;

function choice({ id, label, hint, options }) {
  return `<div class="row"><label for="${id}">${escaped(label)}</label><select id="${id}" name="${id}" aria-describedby="${id}-about">${options.map(([value, text]) => option(value, text)).join('')}</select><p id="${id}-about">${escaped(hint)}</p></div>`;
}

const surroundings = (t) =>
  [
    {
      id: 'situation',
      label: t.situation,
      hint: t.situationAbout,
      options: Object.entries(t.situations),
    },
    {
      id: 'language',
      label: t.language,
      hint: t.languageAbout,
      options: [
        ['', t.page],
        ['en', 'English'],
        ['fr', 'français'],
        ['ar', 'العربية'],
      ],
    },
    {
      id: 'theme',
      label: t.theme,
      hint: t.themeAbout,
      options: [['', t.page], ['light'], ['dark']],
    },
    {
      id: 'width',
      label: t.width,
      hint: t.widthAbout,
      options: [['', t.full], ['220'], ['320'], ['480'], ['768']],
    },
  ]
    .map(choice)
    .join('');

function form(element, { language, t }) {
  const told = (one) => (language === 'fr' ? (about[element.name]?.[one.name] ?? '') : one.about);
  const own = (one, i) =>
    row(one, { t, id: `own-${i}`, about: told(one), preset: presets[element.name]?.[one.name] });
  const attributes = element.attributes.map(own).join('') || `<p>${t.none}</p>`;
  const properties = element.properties.map((one, i) => own(one, `p${i}`));
  const names = new Set(element.properties.map(({ name }) => name));
  const common = shared()
    .filter(({ name }) => !names.has(name))
    .map((one, i) => row(one, { t, id: `all-${i}`, about: t.shared[one.name] }));
  const group = (title, body) => `<fieldset><legend>${title}</legend>${body}</fieldset>`;
  return `<form id="controls" aria-label="${t.controls}">
${group(t.attributes, attributes)}
${group(t.looks, surroundings(t))}
${properties.length > 0 ? group(t.own, properties.join('')) : ''}
<details><summary>${t.common}</summary>${group(t.common, common.join(''))}</details>
<button type="reset">${t.reset}</button>
</form>`;
}

const snippet = (t, { id, title, before = '' }) =>
  `<section class="snippet" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${before}<pre tabindex="0" role="group" aria-labelledby="${id}-title"><code></code></pre><button type="button" data-copy>${t.copy}</button></section>`;

/** The page of an element. `up` leads to the playground in English, `docs` to the documentation site. */
export function page(element, { language, up, docs }) {
  const t = words[language];
  const french = language === 'fr';
  const told = french ? about[element.name]?.[''] : element.about;
  const there = french ? `../${element.name}.html` : `fr/${element.name}.html`;
  const guide = french
    ? 'guide/fr/integrer-en-cinq-minutes.html'
    : 'guide/embed-in-five-minutes.html';
  const items = elements().map(({ name }) => {
    const current = name === element.name ? ' aria-current="page"' : '';
    return `<li><a href="${name}.html"${current}>tandem-${name}</a></li>`;
  });
  const body = `<main id="content">
<h1>tandem-${element.name}</h1>
<p class="lead">${escaped(told)}</p>
<p><a href="${docs}elements/${element.name}.html">${t.reference}</a></p>
<noscript><p>${t.noScript}</p></noscript>
<div class="bench">
<div class="result">
<section aria-labelledby="stage-title"><h2 id="stage-title">${t.stage}</h2><div id="stage"></div></section>
${snippet(t, { id: 'html', title: t.html, before: `<p>${t.htmlAbout} <a href="${docs}${guide}">${t.embed}</a>.</p>` })}
${snippet(t, { id: 'css', title: t.css })}
<p id="said" role="status"></p>
</div>
${form(element, { language, t })}
</div>
</main>`;
  return frame({
    t,
    language,
    up,
    docs,
    there,
    title: `tandem-${element.name}`,
    element: element.name,
  })(`<nav class="list" aria-label="${t.list}"><ul>${items.join('')}</ul></nav>${body}`);
}

/** The page that leads to the others. */
export function index({ language, up, docs }) {
  const t = words[language];
  const items = elements().map(
    ({ name, about: english }) =>
      `<li><a href="${name}.html">tandem-${name}</a><p>${escaped(language === 'fr' ? about[name]?.[''] : english)}</p></li>`,
  );
  const there = language === 'fr' ? '../index.html' : 'fr/index.html';
  return frame({ t, language, up, docs, there, title: t.title })(
    `<main id="content"><h1>${t.title}</h1><p class="lead">${t.intro}</p><ul class="all">${items.join('')}</ul></main>`,
  );
}

const frame =
  ({ t, language, up, docs, there, title, element }) =>
  (body) => {
    const other = language === 'fr' ? 'en' : 'fr';
    const script = element ? `<script type="module" src="${up}play.js"></script>` : '';
    const data = element
      ? ` data-element="${element}" data-copied="${escaped(t.copied)}" data-by-hand="${escaped(t.byHand)}"`
      : '';
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(t.intro)}">
<title>${title === t.title ? t.title : `${title} · ${t.title}`} | Tandem</title>
<link rel="icon" href="data:,">
<link rel="alternate" hreflang="${other}" href="${there}">
<link rel="stylesheet" href="${up}playground.css">
${script}
</head>
<body${data}>
<header><a href="index.html">${t.title}</a><nav aria-label="Tandem"><a href="${docs}index.html">${t.documentation}</a><a href="${there}" lang="${other}" hreflang="${other}">${t.other}</a></nav></header>
${body}
</body>
</html>
`;
  };
