/**
 * Days as bars that fit any width, with the table behind them for those who do not look.
 * @module
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Impact } from '@tandem-advocacy/core';
import { day, number } from '../../internal/intl.js';
import type { Words } from './summary.js';

type Day = Impact['days'][number];

const DAY = 86_400_000;
/** A chart is read as time passing: fewer bars than this would be walls. */
const FEWEST = 14;
const MOST = 62;

/** The chart and its table; nothing where there is no day. */
export function days({ days: known }: Impact, words: Words): TemplateResult | typeof nothing {
  if (known.length === 0) return nothing;
  const { t, language } = words;
  const { bars, size } = barsOf(known);
  const most = Math.max(1, ...bars.map(({ raw }) => raw));
  const [from, to] = [label(language, bars[0]?.day), label(language, known.at(-1)?.day)];
  return html`<section class="days" part="days">
    <h3 class="sub">${{ 1: t.daysTitle, 7: t.weeksTitle }[size] ?? t.monthsTitle}</h3>
    <p class="legend small muted" aria-hidden="true">
      <span class="key clicks">${t.clicks}</span><span class="key visits">${t.visits}</span>
      <span class="most">${t.upTo(number(language, most))}</span>
    </p>
    <svg
      class="chart"
      role="img"
      aria-label=${t.chart(from, to, t.visitsOf(most))}
      viewBox="0 0 ${bars.length} 100"
      preserveAspectRatio="none"
    >
      ${bars.map((bar, i) => pair(bar, i, most))}
    </svg>
    <p class="axis small muted" aria-hidden="true"><span>${from}</span><span>${to}</span></p>
    ${table(known, words)}
  </section>`;
}

const pair = ({ human, raw }: Day, i: number, most: number) =>
  svg`${bar('visits', i, (raw / most) * 100)}${bar('clicks', i, (human / most) * 100)}`;

const bar = (name: string, i: number, height: number) =>
  svg`<rect class=${name} x=${i + 0.15} width="0.7" y=${100 - height} height=${height}></rect>`;

function table(known: readonly Day[], { t, language }: Words): TemplateResult {
  return html`<details>
    <summary>${t.asTable}</summary>
    <table class="small">
      <caption class="hidden">
        ${t.daysTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.date}</th>
          <th scope="col">${t.clicks}</th>
          <th scope="col">${t.visits}</th>
        </tr>
      </thead>
      <tbody>
        ${known.map(
          (one) =>
            html`<tr>
              <th scope="row">${label(language, one.day)}</th>
              <td>${number(language, one.human)}</td>
              <td>${number(language, one.raw)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** One bar a day without a gap, or a week or 30 days where a day would be too thin to see. */
function barsOf(known: readonly Day[]): { bars: Day[]; size: number } {
  const at = ({ day: text }: Pick<Day, 'day'>) => Date.parse(text) / DAY;
  const last = Math.max(...known.map(at));
  const first = Math.min(last - FEWEST + 1, ...known.map(at));
  const length = last - first + 1;
  const size = length <= MOST ? 1 : length <= MOST * 7 ? 7 : 30;
  const count = Math.ceil(length / size);
  const start = last - count * size + 1;
  const bars = Array.from({ length: count }, (_, i) => ({
    day: new Date((start + i * size) * DAY).toISOString().slice(0, 10),
    human: 0,
    raw: 0,
  }));
  for (const one of known) {
    const bar = bars[Math.floor((at(one) - start) / size)];
    if (!bar) continue;
    bar.human += one.human;
    bar.raw += one.raw;
  }
  return { bars, size };
}

/** A day has no zone: noon of it is the same date for every reader. */
const label = (language: string, text = ''): string => day(language, `${text}T12:00:00`);
