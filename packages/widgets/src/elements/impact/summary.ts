/**
 * The figures at a glance: people big, the raw figure beside them, and why they differ.
 * @module
 */
import { html, type TemplateResult } from 'lit';
import type { HitClass, Impact } from '@tandem-advocacy/core';
import { number } from '../../internal/intl.js';
import type { ImpactWords } from './impact.strings.js';

/** The words a view is written in. */
export interface Words {
  t: ImpactWords;
  language: string;
}

const CLASSES: readonly HitClass[] = ['human', 'preview', 'automated', 'suspect', 'own', 'repeat'];

/** Human clicks, all visits, and the six classes behind them. */
export function figures({ figures: counts }: Impact, { t, language }: Words): TemplateResult {
  return html`<div class="figures" part="figures">
    <p class="hero">
      <span class="people">${number(language, counts.human)}</span>
      <span class="what">
        ${t.human(counts.human)}
        <span class="raw muted small">${t.raw(counts.raw)}</span>
      </span>
    </p>
    <details class="why">
      <summary>${t.whyTitle}</summary>
      <p class="small">${t.whyText}</p>
      <dl class="classes small">
        ${CLASSES.map(
          (name) =>
            html`<div class="class ${name}">
              <dt>${t.classes[name][0]}</dt>
              <dd class="count">${number(language, counts[name])}</dd>
              <dd class="muted">${t.classes[name][1]}</dd>
            </div>`,
        )}
      </dl>
      <p class="muted small">${t.mayFall} ${counts.version}.</p>
    </details>
  </div>`;
}

/** Shares, how many were declared and confirmed, points. */
export function totals(impact: Impact, { t, language }: Words): TemplateResult {
  const lines = [
    [t.shares, impact.shares],
    [t.declared, impact.declared],
    [t.corroborated, impact.corroborated],
    [t.points, impact.points],
  ] as const;
  return html`<dl class="totals" part="totals">
    ${lines.map(
      ([name, count]) =>
        html`<div class="total">
          <dt class="muted small">${name}</dt>
          <dd>${number(language, count)}</dd>
        </div>`,
    )}
  </dl>`;
}
