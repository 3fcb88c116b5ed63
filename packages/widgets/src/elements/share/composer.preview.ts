/**
 * How a post will look on its network: what is seen at once, what is folded, what the link shows.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Composition, Range } from '@tandem-advocacy/core/composer';
import type { Composer } from './composer.js';
import type { Subject } from './subject.js';

/** A small card in the manner of a network. */
export function previewView(
  composer: Composer,
  subject: Subject,
  { text, foldAt }: Composition,
): TemplateResult {
  const { t } = composer.words;
  const title = composer.words.t.preview;
  const echoes = echoesIn(text, composer);
  return html`<section class="preview" part="preview" aria-label=${title}>
    <p class="label" aria-hidden="true">${title}</p>
    <div class="post">
      <p class="who" aria-hidden="true">
        <span class="face"></span>${t.you} · ${composer.network?.name}
      </p>
      <p class="said-words" dir="auto">
        <span>${marked(text, echoes, [0, foldAt ?? text.length])}</span>
        ${foldAt === undefined ? nothing : html`<span class="muted">${t.seeMore}</span>`}
      </p>
      ${
        foldAt === undefined
          ? nothing
          : html`<p class="folded small muted" dir="auto">
              <span>${marked(text, echoes, [foldAt, text.length])}</span>
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

/** Where the post says what a suggestion says as well. */
function echoesIn(text: string, { writing, offered }: Composer): Range[] {
  const from = text.indexOf(writing.text.trim());
  const { repeated = [] } = writing.heard(offered) ?? {};
  return from < 0 ? [] : repeated.map(([start, end]) => [start + from, end + from]);
}

/** A part of a text, with what is repeated marked in it. */
function marked(text: string, echoes: readonly Range[], [from, to]: Range): unknown[] {
  const parts: unknown[] = [];
  let at = from;
  for (const [start, end] of echoes) {
    const [first, last] = [Math.max(start, at), Math.min(end, to)];
    if (first >= last) continue;
    parts.push(text.slice(at, first), html`<mark class="echo">${text.slice(first, last)}</mark>`);
    at = last;
  }
  return [...parts, text.slice(at, to)];
}
