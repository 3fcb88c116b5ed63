/**
 * One content as a card: what it is, whose it is, and what one can do with it.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '@tandem-advocacy/core';
import { safeTarget } from '@tandem-advocacy/core/links';
import { day, number } from '../../internal/intl.js';
import { networkName } from '../../internal/network-name.js';
import type { FeedWords } from './feed.strings.js';

/** What a card needs besides its content. */
export interface CardParts {
  t: FeedWords;
  language: string;
  /** Tells the headings of several cards apart. */
  id: string;
  /** The share element of this content. */
  share: HTMLElement;
  /** Applauds or takes it back; absent where there is nobody to tell. */
  applaud: ((content: Content) => void) | undefined;
  /** Why the last applause did not arrive. */
  problem: string | undefined;
  /** What is one person's, once that is known. */
  own?: { marks: unknown; away: unknown; opened(): void } | undefined;
}

/** The card. */
export function card(content: Content, parts: CardParts): TemplateResult {
  const { t, language, id } = parts;
  const { kind, origin, summary, author } = content;
  return html`<article
    class="card ${kind} ${origin}"
    part="card"
    tabindex="-1"
    aria-labelledby=${id}
  >
    ${lead(content, parts)}
    <div class="inset rest">
      ${
        summary
          ? html`<p class="summary muted" lang=${content.language ?? nothing} dir="auto">
              ${summary}
            </p>`
          : nothing
      }
      <div class="foot">
        <p class="facts muted small">
          <time datetime=${content.publishedAt}>${day(language, content.publishedAt)}</time>
          ${author ? html`<span>${t.by(author)}</span>` : nothing} ${topics(content, t)}
        </p>
        ${applause(content, parts)}
      </div>
      ${parts.problem ? html`<p class="problem small" role="alert">${parts.problem}</p>` : nothing}
      ${sharedMarks(content, t)} ${parts.share} ${parts.own?.away}
    </div>
  </article>`;
}

/** Picture, marks and title: the part that leads to the content. */
function lead(content: Content, { t, id, own }: CardParts): TemplateResult {
  const { kind, origin, title, image } = content;
  const url = webAddress(content.url);
  return html`<div class="lead">
    ${image ? picture(image) : nothing}
    <div class="inset">
      ${own?.marks}
      <p class="marks small">
        <span class="kind" part="kind">${t.kinds[kind] ?? kind}</span>
        <span class="origin" part="origin">${t.origins[origin] ?? origin}</span>
        ${
          origin === 'third-party' && url && url.host !== location.host
            ? html`<span class="muted">${url.hostname.replace(/^www\./, '')}</span>`
            : nothing
        }
      </p>
      <h3 class="name" id=${id} lang=${content.language ?? nothing} dir="auto">
        ${
          url
            ? html`<a href=${url.href} part="link" @click=${own?.opened} @auxclick=${own?.opened}
                >${title}</a
              >`
            : title
        }
      </h3>
    </div>
  </div>`;
}

const picture = ({ url, alt }: NonNullable<Content['image']>): TemplateResult | typeof nothing => {
  const address = webAddress(url);
  return address
    ? html`<span class="frame"
        ><img
          class="image"
          part="image"
          src=${address.href}
          alt=${alt ?? ''}
          loading="lazy"
          decoding="async"
          @error=${hide}
      /></span>`
    : nothing;
};

/** A picture that does not come leaves its quiet box behind, and no broken sign. */
const hide = (event: Event): void => {
  (event.target as HTMLElement).hidden = true;
};

const topics = ({ topics: all }: Content, t: CardParts['t']) =>
  all.length === 0
    ? nothing
    : html`<span class="topics"
        ><span class="hidden">${t.topics}: </span>${all.map(
          (topic) => html`<span class="topic">${topic}</span>`,
        )}</span
      >`;

function applause(content: Content, { t, language, applaud }: CardParts) {
  const count = t.applause(content.applause);
  if (!applaud)
    return content.applause > 0 ? html`<span class="muted small">${count}</span>` : nothing;
  return html`<button
    class="applaud"
    part="applaud"
    aria-pressed=${content.applauded ? 'true' : 'false'}
    aria-label="${t.applaud(content.title)}, ${count}"
    title=${count}
    @click=${() => applaud(content)}
  >
    <span class="clap" aria-hidden="true"></span>
    ${
      content.applause > 0
        ? html`<span aria-hidden="true">${number(language, content.applause)}</span>`
        : nothing
    }
  </button>`;
}

function sharedMarks({ shared }: Content, t: CardParts['t']): TemplateResult | typeof nothing {
  if (shared.length === 0) return nothing;
  const names = [...new Set(shared)].map((id) => networkName(id, t.networks)).join(', ');
  return html`<p class="shared small" part="shared">${t.sharedOn(names)}</p>`;
}

/** An address that a page may link to or show; nothing for any other. */
function webAddress(address: string): URL | undefined {
  try {
    return safeTarget(address);
  } catch {
    return undefined;
  }
}
