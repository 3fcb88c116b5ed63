/** Pages to read: one article, for colleagues or for everybody, and the two lists of them. @module */
import { plainShare } from './home.mjs';
import { html } from './html.mjs';
import { page } from './layout.mjs';
import { hasPicture, inLanguage, newsroomPieces, pressPieces } from './pieces.mjs';
import { words } from './words.mjs';

const picture = (piece) =>
  hasPicture(piece) &&
  html`<img
    src="/assets/pictures/${piece.slug}.svg"
    alt="${piece.alt ?? ''}"
    width="960"
    height="540"
  />`;

/** An article as colleagues see it, with its share: by address and headline, which is all a page needs to know. */
export function newsPage(context, piece) {
  const say = words[context.language];
  const address = `${context.origin}/newsroom/${piece.slug}`;
  const share = html`
    <aside class="spread">
      <h2>${say.spread}</h2>
      <p class="note">${say.spreadNote}</p>
      <tandem-share url="${address}" headline="${piece.title}">${plainShare(address)}</tandem-share>
    </aside>
  `;
  return article(context, piece, share);
}

/** An article as anybody sees it: where a tracking link lands. */
export const publicPage = (context, piece) => article(context, piece, undefined);

function article(context, piece, share) {
  const say = words[context.language];
  const { title, summary, body, lang } = inLanguage(piece, context.language);
  const list = piece.source ? '/press' : '/newsroom';
  const content = html`
    <article class="reading" lang="${lang}">
      <header>
        <p class="kicker" lang="${context.language}">
          ${piece.source ? piece.source.name : say.kinds[piece.kind]}
        </p>
        <h1>${title}</h1>
        ${summary && html`<p class="lede">${summary}</p>`}
        ${piece.source && html`<p class="disclaimer">${piece.source.note}</p>`}
      </header>
      ${picture(piece)}
      <div class="text">
        ${body.map((paragraph) => html`<p>${paragraph}</p>`)}
        ${piece.author && html`<p class="author">${piece.author}</p>`}
        <p class="more" lang="${context.language}">
          <a href="${list}">${piece.source ? say.backToPress : say.backToNews}</a>
        </p>
      </div>
      ${share && html`<div lang="${context.language}">${share}</div>`}
    </article>
  `;
  return page(context, { title, summary: summary ?? body[0], body: content, plain: true });
}

/** A list of pieces: `newsroom` or `press`. */
export function listPage(context, place) {
  const say = words[context.language];
  const pieces = place === 'press' ? pressPieces : newsroomPieces;
  const item = (piece) => {
    const { title, summary, body, lang } = inLanguage(piece, context.language);
    return html`
      <li lang="${lang}">
        ${picture(piece)}
        <p class="kicker" lang="${context.language}">
          ${piece.source?.name ?? say.kinds[piece.kind]}
        </p>
        <h2><a href="/${place}/${piece.slug}">${title}</a></h2>
        <p>${summary ?? body[0]}</p>
      </li>
    `;
  };
  const body = html`
    <div class="list">
      <h1>${say[place]}</h1>
      <p class="lede">${place === 'press' ? say.pressIntro : say.newsroomIntro}</p>
      <ul>
        ${pieces.map(item)}
      </ul>
    </div>
  `;
  return page(context, { title: say[place], body, plain: true });
}
