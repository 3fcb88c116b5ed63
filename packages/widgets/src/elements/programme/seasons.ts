/**
 * Seasons: those that are frozen to read, and the next one to open.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { SealedSeason, SeasonList } from '@tandem-advocacy/core';
import { day, number } from '../../internal/intl.js';
import { button, field, saidOf } from './parts.js';
import { fieldsOf, type Desk, type Section } from './section.js';

/** The section. */
export const section: Section<SeasonList> = {
  ask: ({ programme }, { signal }) => programme.seasons({ signal }),
  empty: ({ items }) => items.length === 0,
  view: ({ items }, desk) =>
    html`${items.length === 0 ? html`<p class="muted">${desk.t.noSeasons}</p>` : nothing}
      <ul class="list" part="seasons">
        ${items.toReversed().map((one) => row(one, desk))}
      </ul>
      ${form(desk)}`,
};

const row = (season: SealedSeason, { t, language }: Desk): TemplateResult =>
  html`<li class="item" part="season">
    <div class="line">
      <h3 class="subtitle">${season.name}</h3>
      <span class="tag">${t.seasonStates[season.state]}</span>
    </div>
    <p class="muted small">
      ${t.from(day(language, season.startsAt), day(language, season.endsAt))}
    </p>
    <details>
      <summary>${t.rules}<span class="hidden"> ${season.name}</span></summary>
      <dl class="figures">
        ${Object.entries(t.ruleNames).map(
          ([name, label]) =>
            html`<div class="figure">
              <dt>${label}</dt>
              <dd>${number(language, season.rules[name as keyof typeof t.ruleNames])}</dd>
            </div>`,
        )}
      </dl>
      <p class="small">${season.state === 'coming' ? t.notFrozen : t.frozen}</p>
      <p class="muted small seal">${t.seal} <code dir="ltr">${season.seal}</code></p>
    </details>
  </li>`;

function form(desk: Desk): TemplateResult {
  const { t, client } = desk;
  const open = (event: Event) => {
    const { form, values } = fieldsOf(event);
    const [name = '', first = '', last = ''] = ['name', 'startsOn', 'endsOn'].map((one) =>
      values.get(one),
    );
    const start = new Date(`${first}T00:00:00`);
    const end = new Date(`${last}T00:00:00`);
    end.setDate(end.getDate() + 1);
    const now = new Date();
    const draft = {
      name,
      endsAt: end.toISOString(),
      // A season that begins today begins now: what was done this morning counted already.
      ...(start > now || start.toDateString() !== now.toDateString()
        ? { startsAt: start.toISOString() }
        : {}),
    };
    const job = () => client.programme.openSeason(draft).then(() => form.reset());
    desk.act('open', job, t.opened);
  };
  return html`<form class="form" part="form" @submit=${open}>
    <h3 class="subtitle wide">${t.openSeason}</h3>
    ${field(desk, { name: 'name', label: t.seasonName }, { required: true })}
    ${field(desk, { name: 'startsOn', label: t.startsOn }, { type: 'date', required: true })}
    ${field(desk, { name: 'endsOn', label: t.endsOn }, { type: 'date', required: true })}
    <div class="wide">
      ${button(desk, t.openSeason, { type: 'submit', primary: true, part: 'button open' })}
      ${saidOf(desk, 'open')}
    </div>
  </form>`;
}
