/**
 * Objectives: what the programme is for, how far it has come, and a form to set one.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator, Objective, ObjectiveDraft, ObjectiveList } from '@tandem-advocacy/core';
import { button, choice, field, saidOf } from './parts.js';
import {
  dayText,
  fieldsOf,
  figureText,
  percent,
  writer,
  type Desk,
  type Section,
} from './section.js';

/** The section. */
export const section: Section<ObjectiveList> = {
  ask: ({ programme }, { signal }) => programme.objectives({ signal }),
  empty: ({ items }) => items.length === 0,
  view: ({ items }, desk) =>
    html`${
      items.length === 0
        ? html`<p class="muted">${desk.t.noObjectives}</p>`
        : html`<ul class="list" part="objectives">
            ${items.map((one) => row(one, desk))}
          </ul>`
    }
    ${saidOf(desk, 'drop')} ${form(desk)}`,
};

function row(one: Objective, desk: Desk): TemplateResult {
  const { t, client } = desk;
  const label = one.title ?? t.indicators[one.indicator];
  const drop = () => desk.act('drop', () => client.programme.dropObjective(one.id), t.dropped);
  return html`<li class="item" part="objective">
    <div class="line">
      <h3 class="subtitle">${label}</h3>
      <span class="tag">${t.purposes[one.purpose]}</span>
    </div>
    ${[one.oneYear, one.threeYears].map((horizon) =>
      horizon ? progress(one, horizon, desk) : nothing,
    )}
    <div>${button(desk, html`${t.drop}<span class="hidden"> ${label}</span>`, { act: drop })}</div>
  </li>`;
}

function progress(
  { indicator, value }: Objective,
  { target, due, progress: made }: NonNullable<Objective['oneYear']>,
  desk: Desk,
): TemplateResult {
  const { t, language } = desk;
  const write = writer(desk, indicator);
  const text = t.soFar(figureText(desk, value, write), write(target), dayText(language, due));
  const part = made.state === 'exact' ? made.value : made.state === 'range' ? made.low : undefined;
  return html`<div class="progress">
    <p class="small">${text}</p>
    ${
      part === undefined
        ? nothing
        : html`<progress
              max="1"
              aria-label=${text}
              .value=${Math.min(1, Math.max(0, part))}
            ></progress>
            <span class="small count">${percent(language, part)}</span>`
    }
  </div>`;
}

function form(desk: Desk): TemplateResult {
  const { t, client } = desk;
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const set = (event: Event) => {
    const { form, values } = fieldsOf(event);
    const title = values.get('title');
    const draft: ObjectiveDraft = {
      purpose: (values.get('purpose') ?? 'other') as ObjectiveDraft['purpose'],
      indicator: (values.get('indicator') ?? 'shares') as Indicator,
      ...(title !== undefined && { title }),
      oneYear: number(values.get('oneYear')),
      threeYears: number(values.get('threeYears')),
    };
    const job = () => client.programme.setObjective(draft).then(() => form.reset());
    desk.act('set', job, t.objectiveSet);
  };
  const target = { type: 'number', min: '0', step: 'any' };
  return html`<form class="form" part="form" @submit=${set}>
    <h3 class="subtitle wide">${t.setObjective}</h3>
    ${choice({ name: 'purpose', label: t.purpose }, t.purposes)}
    ${choice({ name: 'indicator', label: t.indicator }, t.indicators, 'humanClicks')}
    ${field(desk, { name: 'title', label: t.ownName })}
    ${field(desk, { name: 'oneYear', label: t.oneYear }, target)}
    ${field(desk, { name: 'threeYears', label: t.threeYears }, target)}
    <p class="muted small wide">${t.percentHint}</p>
    <div class="wide">
      ${button(desk, t.setObjective, { type: 'submit', primary: true, part: 'button set' })}
      ${saidOf(desk, 'set')}
    </div>
  </form>`;
}
