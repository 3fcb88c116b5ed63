/**
 * How the composer looks: pure functions of its words.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Caption } from '@tandem-advocacy/core';
import type { Composition } from '@tandem-advocacy/core/composer';
import type { Intent, Network } from '@tandem-advocacy/core/networks';
import type { Composer } from './composer.js';
import { learnView, nextView, offerView } from './composer.next.js';
import { previewView } from './composer.preview.js';
import type { Subject } from './subject.js';

type View = TemplateResult | typeof nothing;

/** The dialog, and what is said beside it when the link alone was copied. */
export function composerView(composer: Composer, subject: Subject): TemplateResult {
  const { network, words } = composer;
  const inside = composer.dialog?.open === true;
  return html`
    <dialog
      part="composer"
      class="composer"
      lang=${words.language}
      aria-labelledby="heading"
      @click=${(event: MouseEvent) => closeOutside(event, composer)}
    >
      ${network ? sheet(composer, subject, network) : nothing}
    </dialog>
    ${inside ? nothing : copied(composer)}
  `;
}

/** A click beside the sheet closes it: nothing is lost, the words stay. */
function closeOutside({ target, currentTarget }: MouseEvent, composer: Composer): void {
  if (target === currentTarget) composer.dialog?.close();
}

function sheet(composer: Composer, subject: Subject, network: Network): TemplateResult {
  const { t } = composer.words;
  return html`<div class="sheet">
    <button
      class="close button quiet"
      aria-label=${t.close}
      title=${t.close}
      @click=${() => composer.dialog?.close()}
    >
      <span aria-hidden="true">×</span>
    </button>
    ${page(composer, subject, network)}
  </div>`;
}

function page(composer: Composer, subject: Subject, network: Network): unknown {
  if (composer.phase === 'write') return writeView(composer, subject, network);
  if (composer.phase === 'learn') return learnView(composer);
  return [nextView(composer, network), copied(composer)];
}

function writeView(composer: Composer, subject: Subject, network: Network): TemplateResult {
  const { t } = composer.words;
  const bar = composer.ports.bar();
  const post = composer.compose(subject, network);
  return html`
    <h2 id="heading" class="heading" tabindex="-1" autofocus>
      ${network.id === 'email' ? t.titleMail : t.title(network.name)}
    </h2>
    ${bar ? html`<div class="where"></div>` : nothing}
    <div class="columns">
      <div class="writing">${startView(composer)} ${textView(composer, post)}</div>
      ${previewView(composer, subject, post)}
    </div>
    ${hints(composer, subject, network)} ${composer.extras.qr ?? nothing}
    ${goView(composer, subject, network)}
  `;
}

function startView(composer: Composer): View {
  const { offered, words } = composer;
  const { all } = composer.writing.suggestions;
  if (all === 'loading')
    return html`<div class="cards" role="status">
      <span class="hidden">${words.t.suggestionsLoading}</span>
      <span class="start bone"></span><span class="start bone"></span>
    </div>`;
  if (all === 'failed') return html`<p class="muted small">${words.t.suggestionsFailed}</p>`;
  if (offered.length === 0) return nothing;
  return html`<fieldset class="cards">
    <legend class="label">${words.t.startFrom}</legend>
    ${offered.map((caption) => card(composer, caption))} ${card(composer, undefined)}
  </fieldset>`;
}

function card(composer: Composer, caption: Caption | undefined): TemplateResult {
  const { t } = composer.words;
  return html`<label class="start ${caption ? '' : 'own'}">
    <input
      type="radio"
      name="start"
      .checked=${live(composer.writing.start?.id === caption?.id)}
      @change=${() => composer.begin(caption)}
    />
    <span class="angle">${caption ? caption.angle || t.suggestion : t.ownWords}</span>
    <span class="muted small" lang=${caption?.language ?? composer.words.language}>
      ${caption?.text ?? t.ownWordsHint}
    </span>
  </label>`;
}

function textView(composer: Composer, { length, limit, over }: Composition): TemplateResult {
  const { t } = composer.words;
  return html`
    <label class="label" for="words">${t.yourWords}</label>
    <textarea
      id="words"
      class="words"
      part="words"
      dir="auto"
      rows="5"
      placeholder=${t.placeholder}
      aria-describedby="length voice"
      .value=${live(composer.writing.text)}
      @input=${composer.write}
    ></textarea>
    <p class="meter small muted">
      <span id="voice">${voiceHint(composer)}</span>
      <span id="length" class=${over > 0 ? 'over' : ''}>
        ${over > 0 ? t.over(over) : limit ? t.lengthOf(length, limit) : t.length(length)}
      </span>
    </p>
  `;
}

function voiceHint({ writing, offered, words: { t } }: Composer): string {
  const { voice = '', repeated = [] } = writing.heard(offered) ?? {};
  if (voice === '') return '';
  const hint = { same: t.voiceSame, close: t.voiceClose, ours: t.voiceOurs, own: t.voiceOwn }[
    voice
  ];
  return repeated.length > 0 && voice !== 'same' ? `${hint} ${t.voiceMarked}` : hint;
}

function goView(composer: Composer, subject: Subject, network: Network): TemplateResult {
  const { t } = composer.words;
  const [first] = network.intents;
  const copies = first.prefill !== 'text';
  const label = copies
    ? t.goCopy(network.name)
    : network.id === 'email'
      ? t.goMail
      : t.go(network.name);
  return html`<div class="going">
    <div class="actions">
      <a
        data-go
        class="button primary"
        part="go"
        target="_blank"
        rel="noopener"
        href=${composer.address(subject, network, first)}
        @click=${() => composer.go(first)}
        @auxclick=${(event: MouseEvent) => event.button === 1 && composer.go(first)}
        >${label}<span class="hidden">, ${t.newTab}</span></a
      >
      <button class="button" @click=${() => composer.copyWords()}>${t.copyWords}</button>
      <button
        class="button quiet"
        part="qr-button"
        aria-expanded=${composer.extras.qr ? 'true' : 'false'}
        @click=${composer.extras.toggleQr}
      >
        ${t.qr}
      </button>
    </div>
    ${composer.extras.qr ?? nothing} ${copied(composer)}
  </div>`;
}

function secondary(
  composer: Composer,
  subject: Subject,
  { network, intent }: { network: Network; intent: Intent },
): TemplateResult {
  const { t } = composer.words;
  return html`<p class="hint small muted">
    ${t.unofficial(network.name)}
    <a
      data-official
      class="text-link"
      target="_blank"
      rel="noopener"
      href=${composer.address(subject, network, intent)}
      @click=${() => composer.go(intent)}
      >${t.official(network.name)}<span class="hidden">, ${t.newTab}</span></a
    >
  </p>`;
}

function hints(composer: Composer, subject: Subject, network: Network): TemplateResult {
  const { t } = composer.words;
  const session = subject.client?.session.current;
  const [first, ...others] = network.intents;
  const copies = first.prefill !== 'text';
  return html`<div class="hints">
    ${offerView(composer, network)}
    ${others.map((intent) => secondary(composer, subject, { network, intent }))}
    ${copies ? html`<p class="hint small muted">${t.pasteHere(network.name)}</p>` : nothing}
    ${
      session && !session.reader.joined
        ? html`<p class="hint small muted">${t.notCounted} <slot name="join">${t.join}</slot></p>`
        : nothing
    }
  </div>`;
}

/** Says that something was copied; where it could not be, shows it selected. */
function copied({ words: { t }, said, byHand }: Composer): TemplateResult {
  return html`<div class="said" role="status">
    ${said ? html`<span class="toast">${said}</span>` : nothing}
    ${
      byHand
        ? html`<label class="label"
            >${t.copyByHand}<textarea
              class="words by-hand"
              readonly
              rows="3"
              .value=${byHand}
            ></textarea>
          </label>`
        : nothing
    }
  </div>`;
}
