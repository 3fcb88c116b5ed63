/**
 * Fields, buttons and sentences that the forms of the desk are made of.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './section.js';

/** What a field may have besides its name and label. */
export interface FieldLook {
  type?: string;
  value?: string | undefined;
  required?: boolean;
  step?: string;
  min?: string;
  max?: string;
}

/** A labelled line to write in. The space is part of a text: one by itself is lost from the spoken name. */
export const field = (
  { t }: Desk,
  { name, label }: { name: string; label: string },
  { type = 'text', value = '', required = false, step, min, max }: FieldLook = {},
): TemplateResult =>
  html`<label class="field"
    ><span
      >${label}${required ? nothing : html`<span class="muted small">${` ${t.optional}`}</span>`}</span
    ><input
      name=${name}
      type=${type}
      .value=${value}
      ?required=${required}
      step=${step ?? nothing}
      min=${min ?? nothing}
      max=${max ?? nothing}
  /></label>`;

/** A labelled area to write in. */
export const area = (
  name: string,
  label: string,
  { value = '', required = false }: FieldLook = {},
): TemplateResult =>
  html`<label class="field wide"
    ><span>${label}</span
    ><textarea name=${name} rows="3" .value=${value} ?required=${required}></textarea>
  </label>`;

/** A labelled choice among a few. */
export const choice = (
  { name, label }: { name: string; label: string },
  options: Readonly<Record<string, string>>,
  value = '',
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span
    ><select name=${name}>
      ${Object.entries(options).map(
        ([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`,
      )}
    </select>
  </label>`;

/** A button; while something is under way it says so by its look, and keeps its focus. */
export const button = (
  { pending }: Desk,
  label: string | TemplateResult,
  { part = 'button', primary = false, type = 'button', act }: ButtonLook,
): TemplateResult =>
  html`<button
    type=${type}
    class="button ${primary ? 'primary' : ''}"
    part=${part}
    aria-disabled=${pending ? 'true' : nothing}
    @click=${act ?? nothing}
  >
    ${label}
  </button>`;

/** How a button looks, and what it does. */
export interface ButtonLook {
  part?: string;
  primary?: boolean;
  type?: 'button' | 'submit';
  act?: (event: Event) => void;
}

/** The sentence about the last act of a name. */
export const saidOf = (desk: Desk, act: string): TemplateResult =>
  html`<p class="said small" part="said" role="status">${desk.said(act)}</p>`;
