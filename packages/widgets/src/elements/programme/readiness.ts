/**
 * Readiness: the eight checks with their next step, and what only the lead can tell.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Programme, ReadinessCheck } from '@tandem-advocacy/core';
import { area, button, field, saidOf } from './parts.js';
import { fieldsOf, type Desk, type Section } from './section.js';

interface Answer {
  checks: ReadinessCheck[];
  programme: Programme;
}

/** The section. */
export const section: Section<Answer> = {
  async ask({ programme }, { signal }) {
    const { checks } = await programme.readiness({ signal });
    return { checks, programme: await programme.get({ signal }) };
  },
  empty: () => false,
  view: ({ checks, programme }, desk) =>
    html`<ul class="list" part="checks">
        ${checks.map((check) => row(check, desk))}
      </ul>
      ${facts(programme, desk)}`,
};

const row = ({ id, state, reason, next }: ReadinessCheck, { t }: Desk): TemplateResult =>
  html`<li class="item check ${state}" part="check">
    <div class="line">
      <h3 class="subtitle">${t.checks[id] ?? id}</h3>
      <span class="tag ${state}">${t.marks[state]}</span>
    </div>
    ${reason === 'fine' ? nothing : html`<p class="muted">${t.reasons[reason] ?? reason}</p>`}
    ${step(id, next) ? html`<p>${t.nexts[step(id, next) ?? '']}</p>` : nothing}
  </li>`;

/** What is missing can be told here for one check; for the others it comes by itself. */
const step = (id: string, next: string | undefined) =>
  next === 'tell-facts' && id !== 'launched-too-early' ? undefined : next;

function facts({ launch, benefits }: Programme, desk: Desk): TemplateResult {
  const { t, language, client } = desk;
  const base = language.split('-')[0] ?? language;
  const save = (event: Event) => {
    const { values } = fieldsOf(event);
    const [pilotOn, openOn] = [values.get('pilotOn'), values.get('openOn')];
    const change = {
      launch: { ...(pilotOn && { pilotOn }), ...(openOn && { openOn }) },
      benefits: { ...benefits, [base]: values.get('benefits') ?? '' },
    };
    desk.act('facts', () => client.programme.change(change), t.saved);
  };
  return html`<form class="form" part="form" @submit=${save}>
    <h3 class="subtitle wide">${t.facts}</h3>
    ${field(desk, { name: 'pilotOn', label: t.pilotOn }, { type: 'date', value: launch.pilotOn })}
    ${field(desk, { name: 'openOn', label: t.openOn }, { type: 'date', value: launch.openOn })}
    ${area('benefits', t.benefits, { value: benefits[base] ?? '' })}
    <div class="wide">${button(desk, t.save, { type: 'submit' })} ${saidOf(desk, 'facts')}</div>
  </form>`;
}
