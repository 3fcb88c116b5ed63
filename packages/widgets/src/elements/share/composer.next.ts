/**
 * What the composer shows once the network is open: one quiet question, and thanks.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Network } from '@tandem-advocacy/core/networks';
import type { Composer } from './composer.js';

type View = TemplateResult | typeof nothing;

/** The page after going: asks only where the answer is kept. */
export function nextView(composer: Composer, network: Network): TemplateResult {
  const { t } = composer.words;
  const mail = network.id === 'email';
  const close = () => composer.dialog?.close();
  const back = html`<button class="button quiet" @click=${() => composer.show('write')}>
    ${t.back}
  </button>`;
  switch (composer.phase) {
    case 'ask':
      return page(mail ? t.askTitleMail : t.askTitle(network.name), t.askText, [
        html`<button class="button primary" data-declare @click=${composer.declare}>
          ${t.yes}
        </button>`,
        html`<button class="button" @click=${close}>${t.notYet}</button>`,
        back,
      ]);
    case 'thanks':
      return page(t.thanks, t.thanksText, [
        html`<button class="button primary" @click=${close}>${t.close}</button>`,
      ]);
    default:
      return page(mail ? t.openedTitleMail : t.openedTitle(network.name), t.openedText, [
        html`<button class="button primary" @click=${close}>${t.close}</button>`,
        back,
      ]);
  }
}

function page(title: string, text: string, actions: TemplateResult[]): TemplateResult {
  return html`<div class="next">
    <h2 id="heading" class="heading" tabindex="-1" autofocus>${title}</h2>
    <p class="muted">${text || nothing}</p>
    <div class="actions">${actions}</div>
  </div>`;
}

/** One line before a first share on a network, for whoever likes to look first. */
export function offerView({ extras, words: { t } }: Composer, network: Network): View {
  const { course } = extras;
  if (!course) return nothing;
  return html`<p class="hint offer small">
    ${t.firstTime(network.name)}
    <button class="button quiet" part="learn" @click=${extras.learn}>
      <bdi lang=${course.language}>${course.title}</bdi>
    </button>
  </p>`;
}

/** The course that was offered, and the way back. */
export function learnView(composer: Composer): TemplateResult {
  const { t } = composer.words;
  return html`<div class="learn">
    <h2 id="heading" class="heading" tabindex="-1" autofocus>${t.learnTitle}</h2>
    ${composer.extras.card}
    <div class="actions">
      <button class="button" @click=${() => composer.show('write')}>${t.back}</button>
    </div>
  </div>`;
}
