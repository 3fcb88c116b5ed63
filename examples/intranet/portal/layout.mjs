/** The frame of every page: head, masthead, navigation, footer. @module */
import { html } from './html.mjs';
import { words } from './words.mjs';

/**
 * What a page may load and do; Tandem's elements need nothing beyond it. The portal's public origin is
 * named for pictures, because the page may be open under another name of the same machine.
 */
export const policy = (origin) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src 'self' data: ${origin}`,
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

const rivers = [
  { name: 'Vorane', place: 'Ourcelles', metres: 1.42, trend: 'falling', mark: '↘' },
  { name: 'Tauvre', place: 'Moulin-Bas', metres: 0.87, trend: 'steady', mark: '→' },
  { name: 'Orsel', place: 'Pont-Vorane', metres: 0.31, trend: 'rising', mark: '↗' },
];

/**
 * One whole page. `context` is what is known of the request: `language`, `path`, `person`, and
 * `widgets`, the address of Tandem's script, on pages for signed-in people.
 */
export function page({ language, path, person, widgets }, { title, body, summary, plain }) {
  const say = words[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Valmeroy</title>
        ${summary && html`<meta name="description" content="${summary}" />`}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link
          rel="preload"
          href="/assets/fonts/text.woff2"
          as="font"
          type="font/woff2"
          crossorigin
        />
        <link rel="stylesheet" href="/assets/intranet.css" />
        ${person && widgets && html`<script type="module" src="${widgets}" data-endpoint="/" data-token-url="/token"></script>`}
      </head>
      <body>
        <a class="skip" href="#content">${say.skip}</a>
        ${masthead(say, { language, path, person })} ${!plain && person && bulletin(say)}
        <main id="content">${body}</main>
        ${footer(say)}
      </body>
    </html> `;
}

const masthead = (say, { language, path, person }) => html`
  <header class="masthead">
    <a class="brand" href="/">
      <img src="/assets/mark.svg" alt="" width="40" height="40" />
      <span><b>Valmeroy</b> <i>${say.tagline}</i></span>
    </a>
    <nav aria-label="${say.navigation}">
      ${[
        ['/', say.home],
        ['/newsroom', say.newsroom],
        ['/press', say.press],
        ...(person?.role === 'lead' ? [['/lead', say.lead]] : []),
      ].map(([to, name]) => html`<a href="${to}" ${here(path, to)}>${name}</a>`)}
    </nav>
    <div class="reader">
      <div class="languages" role="group" aria-label="${say.language}">
        ${[
          ['fr', 'Français'],
          ['en', 'English'],
        ].map(
          ([code, name]) =>
            html`<a
              href="/language/${code}?to=${encodeURIComponent(path)}"
              hreflang="${code}"
              lang="${code}"
              aria-label="${code.toUpperCase()}, ${name}"
              ${code === language && html`aria-current="true"`}
              >${code.toUpperCase()}</a
            >`,
        )}
      </div>
      ${
        person &&
        html`<form method="post" action="/sign-out">
          <span>${person.name}</span>
          <button>${say.signOut}</button>
        </form>`
      }
    </div>
  </header>
`;

const here = (path, to) =>
  (to === '/' ? path === '/' : path.startsWith(to)) && html`aria-current="page"`;

const bulletin = (say) => html`
  <section class="bulletin" aria-label="${say.gauges}">
    <p>
      ${new Date().toLocaleDateString(say.locale, { weekday: 'long', day: 'numeric', month: 'long' })}
    </p>
    <dl>
      ${rivers.map(
        ({ name, place, metres, trend, mark }) =>
          html`<div>
            <dt><i>${name}</i> ${place}</dt>
            <dd>
              ${metres.toLocaleString(say.locale, { minimumFractionDigits: 2 })} m
              <span role="img" aria-label="${say[trend]}">${mark}</span>
            </dd>
          </div>`,
      )}
    </dl>
  </section>
`;

const footer = (say) => html`
  <footer class="foot">
    <p>${say.footer}</p>
    <p><a href="/docs">${say.api}</a></p>
  </footer>
`;
