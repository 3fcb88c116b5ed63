/**
 * Invitations: links for alumni, clients and partners, who have no account here; one each, shown once.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Invitation, InvitationDraft, InvitationList } from '@tandem-advocacy/core';
import { copyText } from '../../internal/clipboard.js';
import { day } from '../../internal/intl.js';
import { button, choice, field, saidOf } from './parts.js';
import { fieldsOf, type Desk, type Section } from './section.js';

/** Days that a link is good for, where the lead writes no other number. */
const DAYS = '14';

/** The section. */
export const section: Section<InvitationList> = {
  ask: ({ invitations }, { signal }) => invitations.list({ signal }),
  empty: ({ items }) => items.length === 0,
  view: ({ items }, desk) =>
    html`<p class="muted">${desk.t.invitationsText}</p>
      ${form(desk)} ${fresh(desk)}
      <ul class="list" part="invitations">
        ${items.map((one) => row(one, desk))}
      </ul>
      ${saidOf(desk, 'revoke')}`,
};

function row({ id, circle, note, state, expiresAt }: Invitation, desk: Desk): TemplateResult {
  const { t, language, client } = desk;
  const name = note ?? t.circles[circle] ?? circle;
  const revoke = () => desk.act('revoke', () => client.invitations.revoke(id), t.takenBack);
  const live = state === 'open' || state === 'used';
  return html`<li class="item" part="invitation">
    <div class="line">
      <h3 class="subtitle"><bdi>${name}</bdi></h3>
      <span class="tag">${t.invitationStates[state]}</span>
    </div>
    <p class="muted small">
      ${note === undefined ? nothing : html`${t.circles[circle]} · `}${t.goodUntil(day(language, expiresAt))}
    </p>
    ${
      live
        ? html`<div>
            ${button(desk, html`${t.takeBack}<span class="hidden"> ${name}</span>`, { act: revoke })}
          </div>`
        : nothing
    }
  </li>`;
}

/** The link that was just made: to copy now, for it is shown this once. */
function fresh(desk: Desk): TemplateResult | typeof nothing {
  const { t } = desk;
  const url = desk.kept('link');
  if (!url) return nothing;
  const copy = async ({ currentTarget }: Event) =>
    desk.tell('copy', (await copyText(url, currentTarget as Node)) ? t.copied : t.notCopied);
  return html`<div class="item" part="link">
    <label class="field"
      ><span>${t.link}</span
      ><input
        readonly
        dir="ltr"
        .value=${url}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
    /></label>
    <p class="small">${t.linkText}</p>
    <div class="ways">
      ${button(desk, t.copy, { act: (event) => void copy(event), part: 'button copy' })}
      ${saidOf(desk, 'copy')}
    </div>
  </div>`;
}

function form(desk: Desk): TemplateResult {
  const { t, client } = desk;
  const { alumni = '', client: clients = '', partner = '' } = t.circles;
  const make = (event: Event) => {
    const { form, values } = fieldsOf(event);
    const note = values.get('note');
    const draft: InvitationDraft = {
      circle: (values.get('circle') ?? 'alumni') as InvitationDraft['circle'],
      ...(note !== undefined && { note }),
      days: Number(values.get('days') ?? DAYS),
    };
    const job = async () => {
      const { url = '' } = await client.invitations.make(draft);
      desk.keep('link', url);
      // What is asked of the next link may be the same but for its name.
      (form.elements.namedItem('note') as HTMLInputElement).value = '';
    };
    desk.act('invite', job, t.linkMade);
  };
  return html`<form class="form" part="form" @submit=${make}>
    <h3 class="subtitle wide">${t.newInvitation}</h3>
    ${choice({ name: 'circle', label: t.circle }, { alumni, client: clients, partner }, 'alumni')}
    ${field(desk, { name: 'note', label: t.note })}
    ${field(desk, { name: 'days', label: t.days }, { type: 'number', min: '1', max: '90', value: DAYS })}
    <div class="wide">
      ${button(desk, t.makeLink, { type: 'submit', primary: true, part: 'button invite' })}
      ${saidOf(desk, 'invite')}
    </div>
  </form>`;
}
