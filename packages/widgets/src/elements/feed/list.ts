/**
 * The list of a feed: what is new above it, the way on below it.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Content } from '@tandem-advocacy/core';
import { sentence } from '../../internal/states.js';
import type { StatesWords } from '../../internal/states.strings.js';
import type { FeedActs } from './acts.js';
import type { FeedWords } from './feed.strings.js';

/** What a list needs. */
export interface ListParts {
  acts: FeedActs;
  t: FeedWords;
  general: StatesWords;
  /** Whether what this reader shares is not counted. */
  notCounted: boolean;
  /** What stands for a content. */
  item(content: Content, i: number): TemplateResult;
}

/** The list. */
export function list(parts: ListParts): TemplateResult {
  const { acts, t, notCounted, item } = parts;
  const { items, fresh, next } = acts.list;
  return html`<section aria-labelledby="title">
    <h2 class="hidden" id="title">${t.title}</h2>
    <div class="fresh" role="status">
      ${
        fresh.length > 0
          ? html`<button class="button" part="fresh" @click=${acts.showFresh}>
              ${t.fresh(fresh.length)}
            </button>`
          : nothing
      }
    </div>
    <ul class="cards" role="list">
      ${repeat(
        items,
        ({ id }) => id,
        (content, i) => html`<li class="item">${item(content, i)}</li>`,
      )}
    </ul>
    ${next === undefined ? nothing : moreButton(parts)} ${problem(parts)}
    ${notCounted ? html`<p class="end muted small">${t.notCounted}</p>` : nothing}
  </section>`;
}

const moreButton = ({ acts, t, general }: ListParts) =>
  html`<p class="end">
    <button
      class="button"
      part="more"
      aria-disabled=${acts.loading ? 'true' : 'false'}
      @click=${acts.more}
    >
      ${acts.loading ? general.loading : t.more}
    </button>
  </p>`;

const problem = ({ acts, general }: ListParts) =>
  acts.problem?.at === 'more'
    ? html`<p class="end problem small" role="alert">${sentence(acts.problem.error, general)}</p>`
    : nothing;
