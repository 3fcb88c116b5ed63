/**
 * What everyone answered, as bars with their words, or why there is nothing to show yet.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pulse } from '@tandem-advocacy/core';
import type { PulseWords } from './pulse.strings.js';

type Group = NonNullable<Pulse['results']>['groups'][number];

/** The results of a pulse. */
export function results({ results: told, choices, form, k }: Pulse, t: PulseWords): TemplateResult {
  if (!told) return html`<p class="muted small">${t.few(k)}</p>`;
  const texts = new Map(choices.map(({ id, text }) => [id, text]));
  const average = form === 'scale' && told.average !== undefined;
  return html`<section part="results">
    <h3 class="sub">${t.resultsTitle}</h3>
    ${
      told.groups.length > 0
        ? html`<ul class="results" role="list">
            ${told.groups.map((group) => bar(group, { texts, all: told.answers, form, t }))}
          </ul>`
        : html`<p class="muted small">${t.alike}</p>`
    }
    <p class="muted small total">
      ${t.answers(told.answers)}${average ? html`. ${t.average(told.average ?? 0)}` : nothing}
    </p>
  </section>`;
}

interface Bars {
  texts: ReadonlyMap<string, string>;
  all: number;
  form: Pulse['form'];
  t: PulseWords;
}

function bar({ choices, answers }: Group, { texts, all, form, t }: Bars): TemplateResult {
  const names = choices.map((id) => texts.get(id) ?? id);
  const [first, last] = [names[0], names.at(-1)];
  const name = form === 'scale' && names.length > 2 ? `${first} – ${last}` : names.join(t.or);
  return html`<li class="result">
    <span>${name}<span class="hidden">,</span> </span
    ><span class="count">${t.answers(answers)}</span>
    <svg aria-hidden="true" height="10" width="100%">
      <rect class="track" width="100%" height="10"></rect>
      <rect class="fill" width="${(answers / all) * 100}%" height="10"></rect>
    </svg>
  </li>`;
}
