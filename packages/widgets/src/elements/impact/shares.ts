/**
 * The reader's shares, each with how far it is known to have gone, and one quiet question.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Evidence, ImpactRow } from '@tandem-advocacy/core';
import { day } from '../../internal/intl.js';
import { networkName } from '../../internal/network-name.js';
import type { Words } from './summary.js';

/** What the list needs besides its rows. */
export interface ShareList {
  rows: readonly ImpactRow[];
  /** Whether the rest is shown too. */
  all: boolean;
  showAll(): void;
  /** Whether the reader has just said so on this page. */
  declared(row: ImpactRow): boolean;
  /** Says that a share was posted; absent where there is nobody to tell. */
  declare?: ((row: ImpactRow, event: Event) => void) | undefined;
}

const FEW = 5;
const STEPS: Record<Evidence, number> = {
  prepared: 1,
  copied: 1,
  opened: 2,
  declared: 3,
  corroborated: 4,
};

/** The list, newest first, the first few of it. */
export function shares(list: ShareList, words: Words): TemplateResult {
  const { t } = words;
  const { rows, all, showAll } = list;
  if (rows.length === 0) return html`<p class="muted">${t.noShares}</p>`;
  return html`<ul class="shares" role="list">
      ${repeat(
        all ? rows : rows.slice(0, FEW),
        ({ shareId }) => shareId,
        (row) => shareRow(row, list, words),
      )}
    </ul>
    ${
      all || rows.length <= FEW
        ? nothing
        : html`<button class="button" part="more" @click=${showAll}>
            ${t.showAll(rows.length)}
          </button>`
    }`;
}

function shareRow(row: ImpactRow, list: ShareList, words: Words): TemplateResult {
  const { t, language } = words;
  const told = list.declared(row);
  const state = told && STEPS[stateOf(row)] < 3 ? 'declared' : stateOf(row);
  const [name, text] = t.states[state];
  const step = STEPS[state];
  return html`<li class="share" part="share" tabindex="-1">
    <p class="share-title"><bdi>${row.title}</bdi></p>
    <p class="share-figures">
      <strong>${t.clicksOf(row.figures.human)}</strong>
      <span class="muted small">${t.visitsOf(row.figures.raw)}</span>
    </p>
    <p class="muted small">
      <bdi>${networkName(row.network, t.networks)}</bdi> · ${day(language, row.sharedAt)}
    </p>
    <p class="reach small">
      <span class="steps" aria-hidden="true">
        ${[1, 2, 3, 4].map((i) => html`<span class="step ${i <= step ? 'on' : ''}"></span>`)}
      </span>
      <span class="hidden">${t.stepOf(step)},</span>
      <strong>${name}</strong>
      <span class="muted">${t.corroboration[row.corroboration ?? ''] ?? text}</span>
    </p>
    ${question(row, state, { list, words, told })}
  </li>`;
}

function question(
  row: ImpactRow,
  state: Evidence,
  { list, words, told }: { list: ShareList; words: Words; told: boolean },
): TemplateResult | typeof nothing {
  const { t } = words;
  if (told) return html`<p class="ask small" role="status">${t.thanks}</p>`;
  const { declare } = list;
  if (!declare || (state !== 'opened' && state !== 'copied')) return nothing;
  return html`<p class="ask small">
    <span class="muted">${row.network === 'email' ? t.askMail : t.ask}</span>
    <button class="button quiet" part="declare" @click=${(event: Event) => declare(row, event)}>
      ${t.yes}<span class="hidden">: ${row.title}, ${networkName(row.network, t.networks)}</span>
    </button>
  </p>`;
}

/** A state of a later service is taken for the least that it can mean. */
const stateOf = ({ state }: ImpactRow): Evidence =>
  Object.hasOwn(STEPS, state) ? (state as Evidence) : 'prepared';
