/** The home page: the day's news, and every element of Tandem at its place in it. @module */
import { newsroom } from '../data/newsroom.mjs';
import { html } from './html.mjs';
import { page } from './layout.mjs';
import { inLanguage } from './pieces.mjs';
import { words } from './words.mjs';

/** The page of somebody who is signed in. */
export function home(context) {
  const say = words[context.language];
  const [hero, second] = newsroom
    .filter((piece) => piece.kind === 'moment')
    .sort((a, b) => a.days - b.days);
  const body = html`
    <h1 class="unseen">${say.hello(context.person.name.split(' ')[0])}</h1>
    ${opening(context, hero)}
    <section class="feed" aria-labelledby="feed">
      <h2 id="feed">${say.feed}</h2>
      <p class="note">${say.feedNote}</p>
      <tandem-feed limit="3"></tandem-feed>
    </section>
    <section aria-labelledby="programme">
      <h2 id="programme">${say.programme}</h2>
      <div class="columns">
        <div>
          <tandem-training-card></tandem-training-card>
          <tandem-leaderboard mode="ranking" period="season" limit="5"></tandem-leaderboard>
          <tandem-missions limit="3"></tandem-missions>
          ${also(context, second)} ${house(say)}
        </div>
        <div>
          <tandem-join></tandem-join>
          <tandem-impact period="season"></tandem-impact>
          <tandem-pulse></tandem-pulse>
          <tandem-plan weeks="4"></tandem-plan>
        </div>
      </div>
    </section>
  `;
  return page(context, { title: say.home, body });
}

/** The moment of the day, with its share: by content id, as the service knows it. */
function opening({ language, origin, contents }, piece) {
  const say = words[language];
  const { title, summary, lang } = inLanguage(piece, language);
  const address = `${origin}/newsroom/${piece.slug}`;
  return html`
    <article class="hero" lang="${lang}">
      <img src="/assets/pictures/${piece.slug}.svg" alt="${piece.alt}" width="960" height="540" />
      <div>
        <p class="kicker" lang="${language}">${say.kinds[piece.kind]}</p>
        <h2><a href="/news/${piece.slug}">${title}</a></h2>
        <p class="lede">${summary}</p>
        <div class="spread" lang="${language}">
          <h3>${say.spread}</h3>
          <p class="note">${say.spreadNote}</p>
          <tandem-share content-id="${contents[piece.slug]}" url="${address}" headline="${title}"
            >${plainShare(address)}</tandem-share
          >
        </div>
      </div>
    </article>
  `;
}

/** A link that shares without any script: what stands inside a share element until it is upgraded. */
export const plainShare = (address) =>
  html`<a href="https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(address)}"
    >LinkedIn</a
  >`;

function also({ language, origin }, piece) {
  const { title, summary, lang } = inLanguage(piece, language);
  return html`
    <article class="also" lang="${lang}">
      <img
        src="/assets/pictures/${piece.slug}.svg"
        alt="${piece.alt}"
        width="960"
        height="540"
        loading="lazy"
      />
      <h3><a href="/news/${piece.slug}">${title}</a></h3>
      <p>${summary}</p>
      <tandem-share
        variant="button"
        url="${origin}/newsroom/${piece.slug}"
        headline="${piece.title}"
        lang="${language}"
        >${plainShare(`${origin}/newsroom/${piece.slug}`)}</tandem-share
      >
    </article>
  `;
}

const house = (say) => html`
  <section class="house" aria-labelledby="house">
    <h3 id="house">${say.house}</h3>
    <dl>
      ${say.notices.map(
        ([what, text]) =>
          html`<dt>${what}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </section>
`;
