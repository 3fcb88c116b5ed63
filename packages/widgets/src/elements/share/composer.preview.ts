/**
 * How a post will look on its network: what is seen at once, what is folded, what the link shows.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Network } from '@tandem-advocacy/core/networks';
import type { Composer } from './composer.js';
import type { Subject } from './subject.js';

/** A small card in the manner of a network. */
export function previewView(
  composer: Composer,
  subject: Subject,
  network: Network,
): TemplateResult {
  const { t } = composer.words;
  const { text, foldAt } = composer.compose(subject, network);
  const title = composer.words.t.preview;
  return html`<section class="preview" part="preview" aria-label=${title}>
    <p class="label" aria-hidden="true">${title}</p>
    <div class="post">
      <p class="who" aria-hidden="true"><span class="face"></span>${t.you} · ${network.name}</p>
      <p class="said-words" dir="auto">
        <span>${text.slice(0, foldAt)}</span>
        ${foldAt === undefined ? nothing : html`<span class="muted">${t.seeMore}</span>`}
      </p>
      ${
        foldAt === undefined
          ? nothing
          : html`<p class="folded small muted" dir="auto">
              <span>${text.slice(foldAt).trim()}</span>
            </p>`
      }
      <p class="linked">
        <strong>${subject.title}</strong>
        <span class="small muted">${hostOf(subject.url)}</span>
      </p>
    </div>
    ${subject.disclosure ? html`<p class="small muted">${t.disclosure(subject.disclosure)}</p>` : nothing}
  </section>`;
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
