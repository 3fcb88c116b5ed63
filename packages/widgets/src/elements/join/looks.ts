/**
 * Who looked at figures that the reader is in, as a list that can be read.
 * @module
 */
import { html, type TemplateResult } from 'lit';
import type { Look } from '@tandem-advocacy/core';
import { day } from '../../internal/intl.js';
import type { FinePrintWords } from './fine-print.strings.js';

/** The newest looks; the export has all of them. */
const FEW = 10;

/** The list, newest first; `undefined` where it did not come. */
export function looks(
  items: readonly Look[] | undefined,
  { t, language }: { t: FinePrintWords; language: string },
): TemplateResult {
  if (!items) return html`<p class="muted">${t.lookedUnknown}</p>`;
  if (items.length === 0) return html`<p class="muted">${t.lookedNobody}</p>`;
  return html`<ul class="looks" role="list">
      ${items.slice(0, FEW).map(
        ({ at, role, viewer, what, shows, times }) =>
          html`<li>
            <p>${t.viewers[role]} <bdi>${viewer}</bdi> · ${thing(what, t)}</p>
            <p class="muted">
              ${day(language, at)} · ${t.lookedShows[shows]} · ${t.lookedTimes(times)}
            </p>
          </li>`,
      )}
    </ul>
    <p class="muted">${t.lookedText}</p>`;
}

/** What was looked at, by the first part of its address; as the service says it where that is new here. */
const thing = (what: string, { looked }: FinePrintWords): string =>
  looked[/^\/v1\/(?:programme\/)?([a-z]+)/.exec(what)?.[1] as keyof typeof looked] ?? what;
