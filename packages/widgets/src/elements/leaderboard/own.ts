/**
 * The reader's own line: always theirs to see, with who else sees it.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Standings } from '@tandem-advocacy/core';
import type { Words } from './rows.js';

/** What is the reader's own in a standing. */
export type Own = NonNullable<Standings['me']>;

/** The line below the rows. */
export function ownLine({ mode, scope, note }: Standings, me: Own, words: Words): TemplateResult {
  const { t } = words;
  const inNumbers = mode !== 'recognition' || !me.band;
  return html`<aside class="own" part="own" aria-label=${t.mine.individual}>
    <p class="own-main">${ownSentence(me, inNumbers ? t.mine.individual : '', words)}</p>
    ${inNumbers ? html`<p class="own-points">${t.pointsOf(me.points)}</p>` : nothing}
    ${
      scope === 'individual'
        ? html`<p class="muted small">${audienceOf(me, note, words)}</p>`
        : nothing
    }
  </aside>`;
}

function audienceOf({ visible }: Own, note: Standings['note'], { t }: Words): string {
  if (note === 'aggregates-only') return t.onlyYou;
  return `${visible ? t.visible : t.hiddenOwn} ${t.change}`;
}

function ownSentence({ place, band }: Own, who: string, { t }: Words): string {
  if (!who && band) return t.bands[band].own;
  return place === undefined ? who : `${who} · ${t.placeOf(place)}`;
}
