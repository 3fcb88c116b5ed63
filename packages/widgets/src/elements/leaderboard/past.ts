/**
 * The reader against their own past: loaded where somebody looks at that.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Standings } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { number } from '../../internal/intl.js';
import type { Late } from '../../internal/late-view.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { pastStyles } from './past.styles.js';
import { pastWords, type PastWords } from './past.strings.js';
import type { Words } from './rows.js';

type Own = NonNullable<Standings['me']>;

/** Draws it; nothing for somebody who has no line of their own. */
export type PastView = (standings: Standings, words: Words) => TemplateResult | typeof nothing;

/** The view, once its words are there. */
export async function loadPast(host: ElementHost): Promise<Late<PastView>> {
  const own = new LocalizeController<PastWords>(host, 'leaderboard', pastWords);
  await own.ready;
  return { view: (standings, words) => past(standings, words, own.t), styles: [pastStyles] };
}

/** Me against my own past: nobody else is in it. */
function past(
  { me, period }: Standings,
  words: Words,
  own: PastWords,
): TemplateResult | typeof nothing {
  if (!me) return nothing;
  const { t } = words;
  const lines = [
    { name: t.periods[period], points: me.points, now: true },
    ...(period !== 'all' && me.previous !== undefined
      ? [{ name: own.previous[period], points: me.previous, now: false }]
      : []),
    ...(me.best === undefined ? [] : [{ name: own.best, points: me.best, now: false }]),
  ];
  const most = Math.max(1, ...lines.map(({ points }) => points));
  return html`<p class="cheer">${cheer(me, t, own)}</p>
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

function cheer({ points, previous, best }: Own, t: Words['t'], own: PastWords): string {
  if (points > 0 && points >= (best ?? Infinity)) return own.record;
  if (previous !== undefined && points > previous) return own.more(t.pointsOf(points - previous));
  return own.steady;
}
