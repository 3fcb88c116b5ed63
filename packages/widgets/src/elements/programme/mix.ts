/**
 * The mix: whose voices are offered, beside the two thirds that are commonly advised.
 * @module
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Mix } from '@tandem-advocacy/core';
import { number } from '../../internal/intl.js';
import { percent, type Desk, type Section } from './section.js';

/** The section. */
export const section: Section<Mix> = {
  ask: ({ programme }, { signal }) => programme.mix({ signal }),
  empty: ({ state }) => state === 'unknown',
  view: (mix, desk) =>
    html`<div class="mix" part="mix">
      <h3 class="subtitle">${desk.t.mixTitles[mix.state]}</h3>
      ${mix.state === 'unknown' ? nothing : parts(mix, desk)}
      <p class="muted">${desk.t.mixText}</p>
    </div>`,
};

const ORIGINS = ['third-party', 'member', 'brand'] as const;
const WIDTH = 600;

function parts(mix: Exclude<Mix, { state: 'unknown' }>, desk: Desk): TemplateResult {
  const { t, language } = desk;
  let at = 0;
  const bars = ORIGINS.map((origin) => {
    const width = mix.parts[origin] * WIDTH;
    const bar = svg`<rect class="bar ${origin}" x=${at} width=${width} height="28" />`;
    at += width;
    return bar;
  });
  return html`<svg
      class="chart"
      viewBox="0 0 ${WIDTH} 40"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${bars}
      <path class="advice" d="M${(WIDTH * 2) / 3} 0V40" />
    </svg>
    <dl class="figures" aria-label=${t.parts}>
      ${ORIGINS.map(
        (origin) =>
          html`<div class="figure">
            <dt><span class="dot ${origin}"></span>${t.origins[origin]}</dt>
            <dd>
              ${percent(language, mix.parts[origin])}
              <span class="muted small"
                >${number(language, Math.round(mix.parts[origin] * mix.total))}</span
              >
            </dd>
          </div>`,
      )}
    </dl>
    ${mix.missing > 0 ? html`<p>${t.mixMissing(mix.missing)}</p>` : nothing}`;
}
