/**
 * The reader's own line: always theirs to see, with who else sees it, and against their own past.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Standings } from '@tandem-advocacy/core';
import { number } from '../../internal/intl.js';
import type { Words } from './rows.js';

type Own = NonNullable<Standings['me']>;

/** The line below the rows. */
export function ownLine(standings: Standings, words: Words): TemplateResult {
  const { t } = words;
  const { me, mode, scope, note } = standings;
  if (!me)
    return html`<aside class="own" part="own">
      <p class="own-main">${t.joinTitle}</p>
      <p class="muted small">${t.joinText}</p>
      <slot name="join"></slot>
    </aside>`;
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
  return `${visible ? t.visible : `${t.hiddenOwn} ${t.notes['members-only']}`} ${t.change}`;
}

function ownSentence({ place, band }: Own, who: string, { t }: Words): string {
  if (!who && band) return t.bands[band].own;
  return place === undefined ? who : `${who} · ${t.placeOf(place)}`;
}

/** What the live region says when the reader's own line changed. */
export const ownChange = ({ points, place }: Own, { t }: Words): string =>
  t.changed(t.pointsOf(points), place === undefined ? '' : t.placeOf(place));

/** Me against my own past: nobody else is in it. */
export function personal({ me, period }: Standings, words: Words): TemplateResult | typeof nothing {
  if (!me) return nothing;
  const { t } = words;
  const lines = [
    { name: t.periods[period], points: me.points, now: true },
    ...(period !== 'all' && me.previous !== undefined
      ? [{ name: t.previous[period], points: me.previous, now: false }]
      : []),
    ...(me.best === undefined ? [] : [{ name: t.best, points: me.best, now: false }]),
  ];
  const most = Math.max(1, ...lines.map(({ points }) => points));
  return html`<p class="cheer">${cheer(me, t)}</p>
    <dl class="past">
      ${lines.map(
        ({ name, points, now }) =>
          html`<div class="past-line ${now ? 'now' : ''}">
            <dt>${name}</dt>
            <dd>
              <span class="past-points"
                >${now ? t.pointsOf(points) : number(words.language, points)}</span
              >
              ${bar(points / most)}
            </dd>
          </div>`,
      )}
    </dl>
    <p class="muted small">${t.onlyYou}</p>`;
}

const bar = (part: number) =>
  html`<svg class="bar" aria-hidden="true" height="10" width="100%">
    <rect class="track" width="100%" height="10" rx="5"></rect>
    <rect class="fill" width="${Math.max(part * 100, 2)}%" height="10" rx="5"></rect>
  </svg>`;

function cheer({ points, previous, best }: Own, t: Words['t']): string {
  if (points > 0 && points >= (best ?? Infinity)) return t.record;
  if (previous !== undefined && points > previous) return t.more(t.pointsOf(points - previous));
  return t.steady;
}
