/**
 * An invitation that somebody brings in the address of the page: accepted by an act of theirs, or why it cannot be; loaded when there is one.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { isTandemError, type Me, type Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import type { Late } from '../../internal/late-view.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { sentence, type StateView } from '../../internal/states.js';
import { invitedStyles } from './invited.styles.js';
import { invitedWords, type InvitedWords } from './invited.strings.js';

/** What an invitation needs of its element. */
export interface InvitedPorts {
  host: ElementHost;
  states: StateView;
  client(): Tandem | undefined;
  /** The invitation is done with: the element goes on. */
  done(): void;
}

/** The invitation of a page, once its words are there. */
export async function loadInvited(ports: InvitedPorts, token: string): Promise<Late<Invited>> {
  const view = new Invited(ports, token);
  await view.ready;
  return { view, styles: [invitedStyles] };
}

type Why = keyof InvitedWords['failed'];

/** One invitation, from being shown to being accepted or refused. */
export class Invited {
  readonly #words: LocalizeController<InvitedWords>;
  #pending = false;
  /** Why it can never be used. */
  #refused: Why | undefined;
  /** What did not work this time. */
  #said = '';

  constructor(
    private readonly ports: InvitedPorts,
    private readonly token: string,
  ) {
    this.#words = new LocalizeController<InvitedWords>(ports.host, 'join', invitedWords);
  }

  /** Resolves when its words are there. */
  get ready(): Promise<void> {
    return this.#words.ready;
  }

  /** What to show to whoever reads: somebody the portal knows needs no invitation. */
  show(me: Me | null | undefined): TemplateResult {
    const { t } = this.#words;
    if (me) {
      const go = html`<button class="button" part="button" @click=${this.ports.done}>
        ${t.goOn}
      </button>`;
      return card({ title: t.known(me.name), text: t.knownText }, go);
    }
    return this.#refused ? card(t.failed[this.#refused]) : this.#form();
  }

  #form(): TemplateResult {
    const { t } = this.#words;
    const programme = this.ports.client()?.session.current?.programme.name;
    const form = html`<form novalidate @submit=${this.#submit}>
        <label for="name">${t.name}</label>
        <input
          id="name"
          name="name"
          autocomplete="name"
          maxlength="120"
          aria-required="true"
          aria-describedby="said"
        />
        <button
          class="button primary"
          part="button accept"
          aria-disabled=${this.#pending ? 'true' : nothing}
        >
          ${this.#pending ? t.accepting : t.accept}
        </button>
      </form>
      <p class="small" id="said" part="said" role="status">${this.#said}</p>
      <p class="muted small">${t.kept}</p>`;
    return card({ title: programme ? t.to(programme) : t.invitedTitle, text: t.text }, form);
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('name');
    const name = (field as HTMLInputElement).value.trim();
    const { host, done } = this.ports;
    const client = this.ports.client();
    if (this.#pending || !client) return;
    if (!name) {
      this.#said = this.#words.t.nameMissing;
      (field as HTMLInputElement).focus();
      return host.requestUpdate();
    }
    this.#pending = true;
    this.#said = '';
    host.requestUpdate();
    try {
      const locale = this.#words.language;
      await client.guest.accept({ token: this.token, name, locale });
      done();
    } catch (error) {
      this.#fail(error);
    }
    this.#pending = false;
    host.requestUpdate();
  };

  #fail(error: unknown): void {
    const { t } = this.#words;
    const why = isTandemError(error) ? error.code.replace('invitation_', '') : '';
    if (Object.hasOwn(t.failed, why)) this.#refused = why as Why;
    else this.#said = sentence(error, this.ports.states.t);
    this.ports.host.dispatchEvent(new TandemErrorEvent(error));
  }
}

const card = (
  { title, text }: { title: string; text: string },
  rest: TemplateResult | typeof nothing = nothing,
) =>
  html`<section class="card" part="card" aria-labelledby="title">
    <div class="invited">
      <h2 class="title" id="title">${title}</h2>
      <p>${text}</p>
      ${rest}
    </div>
  </section>`;
