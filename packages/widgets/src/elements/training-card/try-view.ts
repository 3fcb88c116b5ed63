/**
 * A sandbox for a caption: length, fold, disclosure and own words are told as somebody writes.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { sendButton, type ShownStep } from './shown-step.js';

/** A step in which somebody writes. */
export type Try = Extract<Step, { kind: 'try' }>;

/** A text field that says how what is in it would read. */
export function tryView(shown: ShownStep<Try>): TemplateResult {
  const { step, t } = shown;
  const tell = async ({ currentTarget }: Event) => {
    const field = currentTarget as HTMLTextAreaElement;
    const hints = field.parentElement?.querySelector('[data-hints]');
    const { host } = field.getRootNode() as ShadowRoot;
    try {
      const hintsOf = await (await import('./hints.js')).hintsFor(host as ElementHost);
      if (hints) hints.textContent = hintsOf(field.value, shown).join(' ');
    } catch (error) {
      // Hints are a help: without them somebody writes as well.
      host.dispatchEvent(new TandemErrorEvent(error));
    }
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
