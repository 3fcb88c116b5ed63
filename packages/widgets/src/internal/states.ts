/**
 * How elements show that there is nothing to show: one design for every state but `ready`.
 * @module
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isTandemError } from '@tandem-advocacy/core';
import { LocalizeController } from './localize-controller.js';
import { statesWords, type StatesWords } from './states.strings.js';
import type { ElementState } from './element-host.js';

/** What a state needs to be shown. */
export interface StateDetails {
  /** What went wrong, for the sentence. */
  error?: unknown;
  /** What the retry button does; without it there is none. */
  retry?: (() => void) | undefined;
  /** Says what there is to do where nothing is there. */
  empty?: { title: string; text: string; action?: TemplateResult | undefined };
  /** Says what joining would bring here, instead of the general sentence. */
  notJoined?: { title: string; text: string; action?: TemplateResult | undefined };
  /** How many skeleton lines stand for what is loading. */
  lines?: number;
}

/** Shows the states of one element in its language. */
export class StateView {
  readonly #words: LocalizeController<StatesWords>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#words = new LocalizeController<StatesWords>(host, 'states', statesWords);
  }

  /** The general strings. */
  get t(): StatesWords {
    return this.#words.t;
  }

  /** What to show in a state; nothing for `ready`. */
  render(state: ElementState, details: StateDetails = {}): TemplateResult | typeof nothing {
    const { t } = this;
    switch (state) {
      case 'ready':
        return nothing;
      case 'initial':
      case 'loading':
        return skeleton(t.loading, details.lines ?? 3);
      case 'empty':
        return panel({ title: '', text: '', ...details.empty });
      case 'not-joined':
        return panel({ title: t.notJoinedTitle, text: t.notJoinedText, ...details.notJoined });
      case 'not-configured':
        return panel({ title: t.notConfiguredTitle, text: t.notConfiguredText });
      case 'offline':
        return panel({ ...awayWords(t), action: this.#retry(details) });
      case 'error':
        if (isSignedOut(details.error))
          return panel({ title: t.signedOutTitle, text: t.signedOutText });
        return panel({
          title: t.errorTitle,
          text: sentence(details.error, t),
          action: this.#retry(details),
        });
    }
  }

  /** Why what is shown may be old, where it could not be asked for again; nothing without an error. */
  stale(error: unknown, retry: () => void): TemplateResult | typeof nothing {
    if (error === undefined) return nothing;
    return html`<div class="stale small" role="status">
      <p>${sentence(error, this.t)}</p>
      <button class="button quiet" part="retry" @click=${retry}>${this.t.retry}</button>
    </div>`;
  }

  #retry({ retry }: StateDetails): TemplateResult | undefined {
    return (
      retry && html`<button class="button" part="retry" @click=${retry}>${this.t.retry}</button>`
    );
  }
}

const panel = (words: { title: string; text: string; action?: TemplateResult | undefined }) =>
  html`<div class="state" part="state" role="status">
    ${words.title ? html`<p class="state-title">${words.title}</p>` : nothing}
    <p class="state-text">${words.text}</p>
    ${words.action ?? nothing}
  </div>`;

const skeleton = (label: string, lines: number) =>
  html`<div class="skeleton" part="skeleton" role="status">
    <span class="hidden">${label}</span>
    ${Array.from({ length: lines }, () => html`<span class="bone" aria-hidden="true"></span>`)}
  </div>`;

const isSignedOut = (error: unknown): boolean =>
  isTandemError(error) && /^(?:token|programme)_missing$/.test(error.code);

/** A browser that is on line and gets no answer is not the reader's trouble. */
const awayWords = (t: StatesWords) =>
  navigator.onLine
    ? { title: t.unreachableTitle, text: t.unreachableText }
    : { title: t.offlineTitle, text: t.offlineText };

/** The sentence for an error, chosen by its code and never by its message. */
export function sentence(error: unknown, t: StatesWords): string {
  const { code, status = 0 } = isTandemError(error) ? error : { code: '' };
  if (isSignedOut(error)) return t.signedOutText;
  if (/^(?:token|programme)_/.test(code) && code !== 'token_expired') return t.errorUnknown;
  if (code === 'renewal_invalid') return t.errorGuest;
  if (status === 401) return t.errorSignIn;
  if (status === 403) return t.errorAllowed;
  if (status === 404 || status === 410) return t.errorGone;
  if (status === 429) return t.errorBusy;
  return code === 'offline' ? awayWords(t).text : t.errorText;
}
