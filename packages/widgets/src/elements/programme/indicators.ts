/**
 * Indicators: every figure of a period, its range, or why nobody knows it.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, Indicator, Indicators, Period } from '@tandem-advocacy/core';
import { number } from '../../internal/intl.js';
import { networkName } from '../../internal/network-name.js';
import { dayText, figureText, money, writer, type Desk, type Section } from './section.js';

/** The section. */
export const section: Section<Indicators> = {
  ask: ({ programme }, { signal, period }) => programme.indicators({ signal, period }),
  empty: ({ figures }) => Object.values(figures).every(({ state }) => state === 'unknown'),
  view: (all, desk) =>
    html`${periods(all, desk)}
      <dl class="figures" part="figures">
        ${Object.entries(desk.t.indicators).map(([name, label]) =>
          line(label, all.figures[name as Indicator], {
            desk,
            write: writer(desk, name, all.currency),
          }),
        )}
        ${estimates(all, desk)}
      </dl>
      ${BREAKDOWNS.map((name) => breakdown(name, all[name], desk))}
      <p class="muted small">${desk.t.kText(all.k)}</p>`,
};

const BREAKDOWNS = [
  'membersByCircle',
  'contentsByKind',
  'sharesByNetwork',
  'sharesByWeek',
] as const;

const periods = ({ since, until }: Indicators, desk: Desk) =>
  html`<div class="line">
    <label class="field inline"
      ><span>${desk.t.period}</span
      ><select
        name="period"
        @change=${({ currentTarget }: Event) =>
          desk.choosePeriod((currentTarget as HTMLSelectElement).value as Period)}
      >
        ${Object.entries(desk.t.periods).map(
          ([key, text]) =>
            html`<option value=${key} ?selected=${key === desk.period}>${text}</option>`,
        )}
      </select></label
    >
    <span class="muted small"
      >${[since, until]
        .flatMap((one) => (one === undefined ? [] : [dayText(desk.language, one)]))
        .join(' – ')}</span
    >
  </div>`;

interface Writing {
  desk: Desk;
  write(value: number): string;
}

const line = (label: string, figure: Figure, { desk, write }: Writing): TemplateResult =>
  html`<div class="figure ${figure.state}" part="figure">
    <dt>${label}</dt>
    <dd>${figureText(desk, figure, write)}</dd>
  </div>`;

function estimates({ reach, mediaValue }: Indicators, desk: Desk): TemplateResult {
  const { t, language } = desk;
  const known = mediaValue.state === 'range' ? mediaValue : undefined;
  const write = known ? money(language, known.currency) : String;
  const people = (value: number) => number(language, Math.round(value));
  return html`${line(t.reach, reach, { desk, write: people })}
  ${line(t.mediaValue, mediaValue, { desk, write })}
  ${
    known
      ? html`<div class="figure note">
          <dt class="muted small">
            ${known.sources.map(({ source, date }) => `${source}, ${dayText(language, date)}`).join('; ')}
          </dt>
        </div>`
      : nothing
  }`;
}

function breakdown(
  name: (typeof BREAKDOWNS)[number],
  figures: Readonly<Record<string, Figure>>,
  desk: Desk,
): TemplateResult | typeof nothing {
  const { t } = desk;
  const labels: Readonly<Record<string, string>> = { ...t.circles, ...t.kinds };
  const entries = Object.entries(figures);
  if (entries.length === 0) return nothing;
  return html`<details part="breakdown">
    <summary>${t.breakdowns[name]}</summary>
    <dl class="figures">
      ${entries.map(([key, figure]) =>
        line(labels[key] ?? networkName(key, t.networks), figure, {
          desk,
          write: writer(desk, name),
        }),
      )}
    </dl>
  </details>`;
}
