/**
 * A sandbox for a caption: length, fold, disclosure and own words are told as somebody writes.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '@tandem-advocacy/core';
import { closeness, composeText } from '@tandem-advocacy/core/composer';
import { DEFAULT_NETWORKS } from '@tandem-advocacy/core/networks';
import { sendButton, type ShownStep } from './shown-step.js';

type Try = Extract<Step, { kind: 'try' }>;

/** A text field that says how what is in it would read. */
export function tryView(shown: ShownStep<Try>): TemplateResult {
  const { step, t } = shown;
  const tell = ({ currentTarget }: Event) => {
    const field = currentTarget as HTMLTextAreaElement;
    const hints = field.parentElement?.querySelector('[data-hints]');
    if (hints) hints.textContent = hintsOf(field.value, shown).join(' ');
  };
  const ready = ({ currentTarget }: Event): boolean => {
    const sandbox = (currentTarget as HTMLElement).closest('.sandbox');
    const field = sandbox?.querySelector('textarea');
    if (field?.value.trim()) return true;
    const hints = sandbox?.querySelector('[data-hints]');
    if (hints) hints.textContent = t.writeFirst;
    field?.focus();
    return false;
  };
  return html`<div class="sandbox">
    ${
      step.suggestions.length > 0
        ? html`<details>
            <summary>${t.suggestions}</summary>
            ${step.suggestions.map((text) => html`<blockquote>${text}</blockquote>`)}
          </details>`
        : nothing
    }
    <label class="label" for="words">${t.yourWords}</label>
    <textarea
      id="words"
      class="words"
      rows="4"
      dir="auto"
      aria-describedby="hints"
      @input=${tell}
    ></textarea>
    <p class="muted small" id="hints" data-hints role="status"></p>
    ${sendButton(shown, t.tryDone, ready)}
  </div>`;
}

/** From here on a text reads like a suggestion, or is one. */
const CLOSE = 0.3;
const SAME = 0.95;

/** What there is to say of a text, most useful first. */
export function hintsOf(text: string, { step, t, disclosure }: ShownStep<Try>): string[] {
  const network = DEFAULT_NETWORKS.find(({ id }) => id === step.network);
  if (!network || !text.trim()) return [];
  const url = 'https://go.example.org/s/00000000000000000000';
  const { length, limit, over, foldAt } = composeText({ text, disclosure, url, network });
  const { suggestions } = step;
  const { score } = closeness(text, { suggestions });
  const voice = score >= SAME ? t.same : score >= CLOSE ? t.close : t.own;
  return [
    t.length(length, limit),
    over > 0 ? t.tooLong : foldAt === undefined ? t.fits : t.folded,
    ...(suggestions.length > 0 ? [voice] : []),
    ...(disclosure ? [t.disclosed(disclosure)] : []),
  ];
}
