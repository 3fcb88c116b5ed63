/**
 * For somebody who is an employee no more: staying with fresh consent, or being erased, side by side; loaded for them alone.
 * @module
 */
import { html, type TemplateResult } from 'lit';
import type { ElementHost } from '../../internal/element-host.js';
import type { Late } from '../../internal/late-view.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { departedWords, type DepartedWords } from './departed.strings.js';
import { actButton, consents, type Desk } from './views.js';

/** Draws the choice. */
export interface Departed {
  show(desk: Desk, programme: string): TemplateResult;
}

/** The choice, once its words are there. */
export async function loadDeparted(host: ElementHost): Promise<Late<Departed>> {
  const words = new LocalizeController<DepartedWords>(host, 'join', departedWords);
  await words.ready;
  // The question before everything is erased stands at the foot of the card.
  const erase = () =>
    host.shadowRoot?.querySelector<HTMLButtonElement>('.data [part~="erase"]')?.click();
  const view: Departed = {
    show(desk, programme) {
      const { t } = words;
      return html`<div class="farewell">
        <header class="head">
          <p class="kicker small">${programme}</p>
          <h2 class="title" id="title">${t.departedTitle}</h2>
        </header>
        <p>${t.departedLead} ${t.links}</p>
        <h3 class="subtitle">${t.departedAgree}</h3>
        ${consents(desk)}
        <div class="ways">
          ${actButton(desk, 'join', { class: 'primary', label: t.stay })}
          <button type="button" class="button" part="button" aria-haspopup="dialog" @click=${erase}>
            ${t.departedErase}
          </button>
        </div>
      </div>`;
    },
  };
  return { view, styles: [] };
}
