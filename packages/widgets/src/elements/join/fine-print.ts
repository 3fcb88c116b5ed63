/**
 * What is recorded and who sees it, and the question before everything is erased; loaded when somebody asks.
 * @module
 */
import { html, type TemplateResult } from 'lit';
import type { Look, Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { looks } from './looks.js';
import { finePrintStyles } from './fine-print.styles.js';
import { finePrintWords, type FinePrintWords } from './fine-print.strings.js';
import type { Desk } from './views.js';

/** The fine print of an element, once its words are there. */
export async function loadFinePrint(host: ElementHost): Promise<FinePrint> {
  const fine = new FinePrint(host);
  await fine.ready;
  return fine;
}

/** The fine print of one element, in its language. */
export class FinePrint {
  readonly #words: LocalizeController<FinePrintWords>;
  #looks: { items: Look[] | undefined } | undefined;

  constructor(private readonly host: ElementHost) {
    this.#words = new LocalizeController<FinePrintWords>(host, 'join', finePrintWords);
    const { styleSheet } = finePrintStyles;
    const root = host.shadowRoot;
    if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** Resolves when its words are there. */
  get ready(): Promise<void> {
    return this.#words.ready;
  }

  /** Asks who looked; of somebody who takes no part, there is nothing to look at, and nobody to ask. */
  async look(client: Tandem | undefined): Promise<void> {
    try {
      this.#looks = await client?.me.looks();
    } catch (error) {
      this.#looks = { items: undefined };
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
    this.host.requestUpdate();
  }

  /** Everything that is recorded, line by line, with who sees it. */
  recorded(): TemplateResult {
    const { t } = this.#words;
    return html`<dl>
        ${t.rows.map(
          ([what, who]) =>
            html`<div>
              <dt>${what}</dt>
              <dd class="muted">${who}</dd>
            </div>`,
        )}
      </dl>
      <p>${t.never}</p>
      <p class="muted">${t.operators}</p>
      ${
        this.#looks &&
        html`<h4 class="subtitle looked">${t.lookedTitle}</h4>
          ${looks(this.#looks.items, this.#words)}`
      }`;
  }

  /** Says plainly what goes and what stays; the way back is the first button. */
  question({ acts }: Desk): TemplateResult {
    const { t } = this.#words;
    const erase = async ({ currentTarget }: Event) => {
      const dialog = (currentTarget as Element).closest('dialog');
      await acts.perform('erase');
      dialog?.close();
    };
    return html`<dialog part="dialog" aria-labelledby="erase-title">
      <h2 class="title" id="erase-title">${t.eraseTitle}</h2>
      <h3 class="subtitle">${t.goes}</h3>
      <p>${t.goesText}</p>
      <h3 class="subtitle">${t.stays}</h3>
      <p>${t.staysText}</p>
      <form class="ways" method="dialog">
        <button class="button" part="button keep">${t.keep}</button>
        <button
          type="button"
          class="button"
          part="button confirm"
          aria-disabled=${acts.pending ? 'true' : 'false'}
          @click=${erase}
        >
          ${(acts.pending === 'erase' && acts.said) || t.confirm}
        </button>
      </form>
    </dialog>`;
  }
}
