/** What a page of typedoc's lacks: landmarks, an order of headings, its language, and the ways to what lies beside it. @module */
import { placeOf, twins } from './places.mjs';

const pairs = twins();
const french = new Map([...pairs].map(([one, other]) => [other, one]));
const addressOf = (file) => `${placeOf(file).address}.html`;

/**
 * Finishes one page.
 *
 * @param html as typedoc wrote it
 * @param page `url` on the site and `name`; of a page of ours also its `file` and its `heading` in the menu
 */
export function finished(html, page) {
  const base = '../'.repeat(page.url.split('/').length - 1);
  const steps = [landmarks, summaries, headings, tables, (text) => bar(text, base)];
  if (page.file) steps.push((text) => ours(text, { ...page, base }));
  else steps.push((text) => elementOf(text, { ...page, base }));
  return steps.reduce((text, step) => step(text), html);
}

/** Somebody who listens jumps from landmark to landmark. */
const landmarks = (html) =>
  html
    .replace('<div class="col-content">', '<div class="col-content" role="main" id="content">')
    .replace(
      '<div class="col-sidebar">',
      '<div class="col-sidebar" role="complementary" lang="en" aria-label="Contents">',
    )
    .replace('<header class="tsd-page-toolbar">', '<header class="tsd-page-toolbar" lang="en">')
    .replace('</head>', '<link rel="icon" href="data:,"/></head>')
    .replace(/(<body[^>]*>)/, '$1<a class="skip" href="#content">Skip to content</a>');

/** What opens and closes a part cannot hold a link of its own. */
const summaries = (html) =>
  html.replace(/<summary[^>]*>[\s\S]*?<\/summary>/g, (summary) =>
    summary.replace(/<a [^>]*class="tsd-anchor-icon"[\s\S]*?<\/a>/g, ''),
  );

/** No level is left out: each heading is at most one below the one before it. */
function headings(html) {
  let last = 0;
  return html.replace(/<h([1-6])(?=[ >])/g, (tag, written) => {
    const level = Math.min(Number(written), last + 1);
    last = level;
    return level === Number(written) ? tag : `${tag} aria-level="${level}"`;
  });
}

/** A wide table scrolls by itself, by keyboard too; it stays a table to those who listen. */
const tables = (html) =>
  html
    .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');

/** The ways that every page offers. */
const bar = (html, base) =>
  html.replace(
    '<div id="tsd-toolbar-links"></div>',
    `<nav id="tsd-toolbar-links" aria-label="Documentation">${[
      ['guide/index.html', 'Guides'],
      ['playground/index.html', 'Playground'],
      ['guide/fr/index.html', 'Français', ' lang="fr" hreflang="fr"'],
    ]
      .map(([to, words, more = '']) => `<a href="${base}${to}"${more}>${words}</a>`)
      .join('')}</nav>`,
  );

/** A page of ours has a title without its place in the menu, a language, and a way to the other one. */
function ours(html, { file, name, heading, base }) {
  const title = name.slice(heading.length + 1);
  const english = french.get(file);
  const other = english ?? pairs.get(file);
  const [words, language] = english ? ['In English', 'en'] : ['En français', 'fr'];
  const link = other && `${base}${addressOf(other)}`;
  const twin = `<p class="twin"><a href="${link}" lang="${language}" hreflang="${language}">${words}</a></p>`;
  const alternate = `<link rel="alternate" hreflang="${language}" href="${link}"/>`;
  const text = html
    .replace(/<html([^>]*) lang="en"/, english ? '<html$1 lang="fr"' : '<html$1 lang="en"')
    .replace(/<title>[^<]*<\/title>/, `<title>${title} | Tandem</title>${other ? alternate : ''}`)
    .replace(/<div class="tsd-page-title">[\s\S]*?<\/div>/, other ? twin : '');
  return heading === 'Elements' ? text.replace('</h1>', `</h1>${tryIt(title, base)}`) : text;
}

const tryIt = (tag, base) =>
  `<p class="try"><a href="${base}playground/${tag.slice('tandem-'.length)}.html">Try it</a>: every attribute as a control, with the HTML to paste.</p>`;

/** The class of an element leads to the element's page, which has its attributes, parts, states and events. */
function elementOf(html, { url, base }) {
  const [, name] = /^classes\/_tandem-advocacy_widgets\.Tandem(\w+)\.html$/.exec(url) ?? [];
  const tag = name?.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  if (!tag || tag === 'error-event') return html;
  const link = `<p class="try"><a href="${base}elements/${tag}.html">The element tandem-${tag}</a>: its attributes, events, parts, states and custom properties.</p>`;
  return html.replace('</h1>', `</h1>${link}`);
}
