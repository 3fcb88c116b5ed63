/**
 * What stands below the shares: the reader's own visits with why they do not count, and certificates.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Impact } from '@tandem-advocacy/core';
import { day, number } from '../../internal/intl.js';
import type { Words } from './summary.js';

/** Visits by the reader and their organisation, each with its reason. */
export function ownHits(impact: Impact, { t, language }: Words): TemplateResult | typeof nothing {
  const { ownHits: hits, rows } = impact;
  if (hits.length === 0) return nothing;
  const titleOf = (id: string) => rows.find(({ contentId }) => contentId === id)?.title;
  return html`<details class="own" part="own">
    <summary>${t.ownTitle(hits.length)}</summary>
    <p class="small muted">${t.ownText}</p>
    <ul class="small plain" role="list">
      ${hits.map(
        ({ at, contentId, reason }) =>
          html`<li>
            <span class="muted">${day(language, at)}</span>
            ${titleOf(contentId) ?? nothing}
            <span class="muted">${t.reasons[reason] ?? t.classes.own[1]}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What the reader learnt and may show. */
export function certificates(
  impact: Impact,
  { t }: Words,
  addressOf: (id: string) => string | undefined,
): TemplateResult | typeof nothing {
  if (impact.certificates.length === 0) return nothing;
  return html`<section part="certificates">
    <h3 class="sub">${t.certificates}</h3>
    <ul class="plain seals" role="list">
      ${impact.certificates.map(({ id, title }) => {
        const address = addressOf(id);
        const name = html`<bdi>${title}</bdi>`;
        return html`<li class="seal">
          ${address ? html`<a href=${address} target="_blank" rel="noopener">${name}</a>` : name}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** What clicks led to, where the programme is told of it. */
export function conversions(
  { conversions: led }: Impact,
  { t, language }: Words,
): TemplateResult | typeof nothing {
  const some = led.filter(({ count }) => count > 0);
  if (some.length === 0) return nothing;
  return html`<section part="conversions">
    <h3 class="sub">${t.happened}</h3>
    <dl class="totals">
      ${some.map(
        ({ kind, count }) =>
          html`<div class="total">
            <dt class="muted small">${t.conversions[kind]}</dt>
            <dd>${number(language, count)}</dd>
          </div>`,
      )}
    </dl>
    <p class="small muted">${t.happenedText}</p>
  </section>`;
}
