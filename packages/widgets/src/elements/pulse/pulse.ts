/**
 * `<tandem-pulse>`: one short anonymous question, and what everyone answered once enough have.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Pulse } from '@tandem-advocacy/core';
import { ClientController } from '../../internal/client-controller.js';
import { FactEvent, TandemErrorEvent } from '../../internal/events.js';
import { day } from '../../internal/intl.js';
import { LiveController } from '../../internal/live-controller.js';
import { languageAt, LocalizeController } from '../../internal/localize-controller.js';
import { ResourceTask } from '../../internal/resource-task.js';
import { sentence, StateView } from '../../internal/states.js';
import { TandemElement, type ElementState } from '../../internal/tandem-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { pulseStyles } from './pulse.styles.js';
import { pulseWords, type PulseWords } from './pulse.strings.js';
import { results } from './results.js';

/** Somebody answered a pulse; what they answered is nobody's to hear. */
export class PulseAnsweredEvent extends FactEvent {
  constructor(readonly pulseId: string) {
    super('tandem-pulse-answered');
  }
}

/**
 * One short anonymous question, and what everyone answered once enough have.
 *
 * @customElement tandem-pulse
 * @csspart base - The block everything stands in.
 * @csspart card - The card.
 * @csspart choice - One way to answer.
 * @csspart button - The button that answers.
 * @csspart results - What everyone answered.
 * @csspart state - What stands there when there is nothing to show.
 * @cssstate initial - The page may still name a service.
 * @cssstate loading - The question is on its way.
 * @cssstate empty - There is no question just now.
 * @cssstate ready - The question, or what was answered, is shown.
 * @cssstate not-joined - The same, to somebody who has not joined: nobody needs to.
 * @cssstate offline - The service did not answer; what was known stays.
 * @cssstate error - The service refused; what was known stays.
 * @cssstate not-configured - The page names no service.
 * @cssproperty [--tandem-pulse-fill=var(--tandem-color-accent)] - Colour of the bars.
 * @fires {PulseAnsweredEvent} tandem-pulse-answered - Somebody answered; it does not say what.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-pulse></tandem-pulse>
 */
export class TandemPulse extends TandemElement {
  /** The style sheets of its shadow root. */
  static override styles = [tokens, host, controls, pulseStyles];

  /** The question; the one of the moment where absent. */
  @property({ attribute: 'pulse-id' }) pulseId: string | undefined;
  /** The question itself, for whoever has it already: then nothing is asked. */
  @property({ attribute: false }) pulse: Pulse | undefined;

  @state() private sending = false;
  /** What stands in the way of answering: the person has not chosen, or an error. */
  @state() private problem: unknown;

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<PulseWords>(this, 'pulse', pulseWords);
  readonly #states = new StateView(this);
  readonly #task = new ResourceTask<Pulse | 'none'>(this, this.#clients, {
    ask: ({ pulses, session }, signal) => {
      void session.want();
      const query = { language: languageAt(this) || undefined, signal };
      const asked = this.pulseId ? pulses.get(this.pulseId, query) : pulses.current(query);
      return this.#live.track(asked.then((pulse) => pulse ?? 'none'));
    },
    args: () => [this.pulseId, languageAt(this)],
    given: () => this.pulse,
    empty: (value) => value === 'none',
  });
  readonly #live: LiveController = new LiveController(this, this.#clients, {
    facts: ['pulse'],
    refresh: this.#task.retry,
    when: () => !this.pulse,
  });
  /** What the service answered to an answer, until it is asked again. */
  #told: { from: unknown; pulse: Pulse } | undefined;

  protected override get currentState(): ElementState {
    const { state } = this.#task;
    const reader = this.#clients.client?.session.current?.reader;
    return state === 'ready' && reader?.joined === false ? 'not-joined' : state;
  }

  protected override render(): TemplateResult {
    const { language, dir, t } = this.#words;
    const { state, error, retry } = this.#task;
    const pulse = this.#shown;
    return html`<div class="base" part="base" lang=${language} dir=${dir}>
      ${
        pulse
          ? this.#card(pulse)
          : this.#states.render(state, {
              error,
              retry,
              lines: 4,
              empty: { title: t.emptyTitle, text: t.emptyText },
            })
      }
    </div>`;
  }

  get #shown(): Pulse | undefined {
    const { value } = this.#task;
    if (!value || value === 'none') return undefined;
    return this.#told?.from === value ? this.#told.pulse : value;
  }

  #card(pulse: Pulse): TemplateResult {
    const { t, language } = this.#words;
    const answering = pulse.open && !pulse.answered && this.#clients.client;
    return html`<section class="card" part="card" aria-labelledby="title">
      ${answering ? this.#form(pulse) : this.#question(pulse)}
      <p class="hidden" role="status">${pulse.answered ? t.thanks : nothing}</p>
      ${
        answering
          ? nothing
          : html`${
              pulse.open
                ? html`<p>${pulse.answered ? t.thanks : nothing}</p>`
                : html`<p class="muted small">${t.closed(day(language, pulse.closesAt))}</p>`
            }
            ${results(pulse, t)}`
      }
      <details class="small">
        <summary>${t.how}</summary>
        <p class="muted">${t.howText(pulse.k)}</p>
      </details>
      ${this.#states.stale(this.#task.error, this.#task.retry)}
    </section>`;
  }

  #question({ question, language }: Pulse): TemplateResult {
    return html`<div>
      <p class="kicker muted small">${this.#words.t.kicker}</p>
      <h2 class="title" id="title" tabindex="-1" lang=${language}>${question}</h2>
    </div>`;
  }

  #form(pulse: Pulse): TemplateResult {
    const { t, language } = this.#words;
    const { form, choices, low, high } = pulse;
    return html`<form novalidate @submit=${this.#submit}>
      <fieldset>
        <legend>
          <span class="kicker muted small">${t.kicker}</span>
          <span class="title" id="title" role="heading" aria-level="2" lang=${pulse.language}
            >${pulse.question}</span
          >
        </legend>
        <div class="choices ${form}" lang=${pulse.language}>
          ${choices.map(
            ({ id, text }, i) =>
              html`<label class="choice" part="choice">
                <input
                  type="radio"
                  name="choice"
                  value=${id}
                  aria-label=${form === 'scale' ? endOf(text, [low, '', '', '', high][i]) : nothing}
                /><span>${text}</span>
              </label>`,
          )}
        </div>
        ${
          form === 'scale' && (low ?? high)
            ? html`<p class="ends muted small" aria-hidden="true">
                <span>${low}</span><span>${high}</span>
              </p>`
            : nothing
        }
      </fieldset>
      <div class="send">
        <button class="button primary" part="button" aria-disabled=${this.sending}>
          ${this.sending ? t.sending : t.answer}
        </button>
        <p class="muted small">${t.anonymous} ${t.until(day(language, pulse.closesAt))}.</p>
      </div>
      <p class="problem small" role="alert">${this.#problemText()}</p>
    </form>`;
  }

  #problemText(): string | typeof nothing {
    if (this.problem === undefined) return nothing;
    if (this.problem === 'choose') return this.#words.t.choose;
    return sentence(this.problem, this.#states.t);
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const pulse = this.#shown;
    const choice = new FormData(event.currentTarget as HTMLFormElement).get('choice');
    if (!pulse || this.sending) return;
    if (choice === null) this.problem = 'choose';
    else void this.#answer(pulse, String(choice));
  };

  async #answer({ id }: Pulse, choice: string): Promise<void> {
    const { client } = this.#clients;
    const from = this.#task.value;
    this.sending = true;
    this.problem = undefined;
    try {
      const pulse = await client?.pulses.answer(id, choice);
      if (!pulse) return;
      const { question, choices, low, high, language } = this.#shown ?? pulse;
      this.#told = { from, pulse: { ...pulse, question, choices, language, low, high } };
      this.dispatchEvent(new PulseAnsweredEvent(id));
    } catch (error) {
      this.problem = error;
      this.dispatchEvent(new TandemErrorEvent(error));
    } finally {
      this.sending = false;
      await this.updateComplete;
      // The button that somebody stood on is gone.
      this.renderRoot.querySelector<HTMLElement>('h2.title')?.focus();
    }
  }
}

/** The number of a scale, with the word at its end. */
const endOf = (text: string, end: string | undefined): string => (end ? `${text}, ${end}` : text);
