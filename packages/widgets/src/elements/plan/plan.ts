/**
 * `<tandem-plan>`: what is coming, as a list by week and as a calendar file.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Plan, PlanEntry } from '@tandem-advocacy/core';
import { ClientController } from '../../internal/client-controller.js';
import { LiveController } from '../../internal/live-controller.js';
import { languageAt, LocalizeController } from '../../internal/localize-controller.js';
import { ResourceTask } from '../../internal/resource-task.js';
import { StateView } from '../../internal/states.js';
import { TandemElement, type ElementState } from '../../internal/tandem-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { planStyles } from './plan.styles.js';
import { planWords, type PlanWords } from './plan.strings.js';
import { weekName, weeksOf, whenOf } from './weeks.js';

/**
 * What is coming, so that people can prepare: a list by week, and a calendar file.
 *
 * @customElement tandem-plan
 * @csspart base - The block everything stands in.
 * @csspart card - The card.
 * @csspart week - The entries of a week.
 * @csspart entry - One entry.
 * @csspart file - The link to the calendar file.
 * @csspart follow - The link that a calendar follows.
 * @csspart state - What stands there when there is nothing to show.
 * @cssstate initial - The page may still name a service.
 * @cssstate loading - The plan is on its way.
 * @cssstate empty - Nothing is planned.
 * @cssstate ready - The plan is shown.
 * @cssstate not-joined - The plan is shown to somebody who has not joined: it is everybody's.
 * @cssstate offline - The service did not answer; what was known stays.
 * @cssstate error - The service refused; what was known stays.
 * @cssstate not-configured - The page names no service.
 * @cssproperty [--tandem-plan-moment=light-dark(#8a5200, #f0bd6c)] - Colour of what is to be celebrated.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-plan weeks="4"></tandem-plan>
 */
export class TandemPlan extends TandemElement {
  /** The style sheets of its shadow root. */
  static override styles = [tokens, host, controls, planStyles];

  /** How many weeks from today on, 1 to 52. */
  @property({ type: Number }) weeks = 4;
  /** The plan itself, for whoever has it already: then nothing is asked. */
  @property({ attribute: false }) plan: Plan | undefined;

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<PlanWords>(this, 'plan', planWords);
  readonly #states = new StateView(this);
  readonly #task = new ResourceTask<Plan>(this, this.#clients, {
    ask: ({ plan, session }, signal) => {
      void session.want();
      const weeks = Math.min(52, Math.max(1, Math.trunc(this.weeks) || 4));
      const language = languageAt(this) || undefined;
      return this.#live.track(plan.list({ weeks, language, signal }));
    },
    args: () => [this.weeks, languageAt(this)],
    given: () => this.plan,
    empty: ({ items }) => items.length === 0,
  });
  readonly #live: LiveController = new LiveController(this, this.#clients, {
    facts: ['plan', 'content'],
    refresh: this.#task.retry,
    when: () => !this.plan,
  });

  protected override get currentState(): ElementState {
    const { state } = this.#task;
    const reader = this.#clients.client?.session.current?.reader;
    return state === 'ready' && reader?.joined === false ? 'not-joined' : state;
  }

  protected override render(): TemplateResult {
    const { language, dir, t } = this.#words;
    const { value, error, retry, state } = this.#task;
    return html`<div class="base" part="base" lang=${language} dir=${dir}>
      ${
        value && value.items.length > 0
          ? this.#card(value)
          : this.#states.render(state, {
              error,
              retry,
              lines: 5,
              empty: { title: t.emptyTitle, text: t.emptyText },
            })
      }
    </div>`;
  }

  #card(plan: Plan): TemplateResult {
    const { t } = this.#words;
    return html`<section class="card" part="card" aria-labelledby="title">
      <h2 class="title" id="title">${t.title}</h2>
      ${weeksOf(plan).map(
        ({ monday, entries }) =>
          html`<div part="week">
            <h3 class="week-name">${weekName(monday, plan.today, this.#words)}</h3>
            <ul role="list">
              ${entries.map((entry) => this.#entry(entry, plan))}
            </ul>
          </div>`,
      )}
      ${files(plan, t)} ${this.#states.stale(this.#task.error, this.#task.retry)}
    </section>`;
  }

  #entry(entry: PlanEntry, plan: Plan): TemplateResult {
    const { t, language } = this.#words;
    const { kind, title, note, content } = entry;
    const name = t.kinds[kind];
    return html`<li class="entry ${kind}" part="entry">
      <p class="when small">${whenOf(entry, plan, language)}</p>
      <div class="what">
        ${name ? html`<p class="kind small">${name}</p>` : nothing}
        <p class="name" lang=${entry.language}>
          ${content && isWeb(content.url) ? html`<a href=${content.url}>${title}</a>` : title}
        </p>
        ${note ? html`<p class="muted small" lang=${entry.language}>${note}</p>` : nothing}
      </div>
    </li>`;
  }
}

/** The same as a file: plain links, for they work on any page and under any policy. */
function files({ feed }: Plan, t: PlanWords): TemplateResult | typeof nothing {
  if (!isWeb(feed)) return nothing;
  return html`<p class="files">
    <a class="button" part="file" href=${feed} download="plan.ics"
      >${t.file} <span class="muted small">${t.fileHint}</span></a
    >
    <a class="button quiet" part="follow" href=${feed.replace(/^https?:/i, 'webcal:')}
      >${t.follow}</a
    >
  </p>`;
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);
