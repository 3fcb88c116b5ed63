/**
 * `<tandem-impact>`: what the reader's shares brought, for their eyes only.
 * @module
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Impact, ImpactRow, Kudos, Period, Tandem } from '@tandem-advocacy/core';
import { certificateAddress } from '../../internal/certificate.js';
import { ClientController } from '../../internal/client-controller.js';
import { LateView } from '../../internal/late-view.js';
import { LiveController } from '../../internal/live-controller.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { ResourceTask } from '../../internal/resource-task.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { ShareDeclaredEvent } from '../../internal/share-events.js';
import { StateView } from '../../internal/states.js';
import { TandemElement, type ElementState } from '../../internal/tandem-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { impactWords, type ImpactWords } from './impact.strings.js';
import { impactStyles } from './impact.styles.js';
import type { view } from './late.js';
import { figures, totals, type Words } from './summary.js';

/**
 * What my shares brought: people and raw visits together, how far each share went, my own record.
 *
 * @customElement tandem-impact
 * @slot join - Where somebody who has not joined can do so: a link, or a `tandem-join`.
 * @csspart base - The block everything stands in.
 * @csspart card - The card.
 * @csspart figures - Human clicks, the raw figure, and why they differ.
 * @csspart totals - Shares, declared, confirmed, points.
 * @csspart days - The chart and its table.
 * @csspart share - One share.
 * @csspart declare - The button that says that a share was posted.
 * @csspart own - The reader's own visits.
 * @csspart conversions - What clicks led to, where the programme is told of it.
 * @csspart kudos - The thanks that the reader received.
 * @csspart certificates - The reader's certificates.
 * @csspart record - The button that takes the reader's record along.
 * @csspart state - What stands there when there is nothing to show.
 * @cssstate initial - The page may still name a service.
 * @cssstate loading - The first answer is on its way.
 * @cssstate empty - Nothing was shared yet.
 * @cssstate ready - The figures are shown.
 * @cssstate not-joined - The reader has not joined: nothing is recorded, so there is nothing to show.
 * @cssstate offline - The service did not answer; what was known stays.
 * @cssstate error - The service refused; what was known stays.
 * @cssstate not-configured - The page names no service.
 * @cssproperty [--tandem-impact-chart-height=7em] - Height of the bars.
 * @fires {ShareDeclaredEvent} tandem-share-declared - The person said that they posted a share.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-impact period="month"></tandem-impact>
 */
export class TandemImpact extends TandemElement {
  /** The style sheets of its shadow root. */
  static override styles = [tokens, host, controls, impactStyles];

  /** What time it covers. */
  @property() period: Period = 'season';
  /** The impact itself, for whoever has it already: then nothing is asked. */
  @property({ attribute: false }) impact: Impact | undefined;

  @state() private all = false;
  @state() private said = '';

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<ImpactWords>(this, 'impact', impactWords);
  readonly #states = new StateView(this);
  readonly #late = new LateView<typeof view>(this, () => import('./late.js'));
  /** `null` is somebody who has not joined: nothing is kept about them. */
  readonly #task = new ResourceTask<Impact | null>(this, this.#clients, {
    ask: async (client, signal): Promise<Impact | null> => {
      const thanks = this.#late.load().then(() => this.#late.view?.received(client, signal));
      // Where the figures do not come either, they are what is told of.
      thanks.catch(() => undefined);
      const impact = await this.#live.track(ask(client, { period: this.period, signal }));
      this.#thanks = (await thanks.catch(this.#tell)) ?? [];
      return impact;
    },
    args: () => [this.period],
    given: () => this.impact,
  });
  readonly #live: LiveController = new LiveController(this, this.#clients, {
    facts: ['share', 'hit', 'course', 'member', 'kudos'],
    refresh: this.#task.retry,
    when: () => !this.impact,
  });
  /** What was declared here and has perhaps not reached the service yet. */
  readonly #declared = new Set<string>();
  #shown: Impact | null | undefined;
  #thanks: Kudos[] = [];

  protected override get currentState(): ElementState {
    const { value, error, state } = this.#task;
    if (value === undefined || error !== undefined) return state;
    if (value === null) return 'not-joined';
    const { rows, figures: counts, certificates: earned } = value;
    const all = rows.length + counts.raw + earned.length + this.#thanks.length;
    return all === 0 ? 'empty' : 'ready';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { value } = this.#task;
    const before = this.#shown;
    this.#shown = value;
    if (!value || !before || value.period !== before.period) return;
    const { t } = this.#words;
    if (value.figures.human !== before.figures.human)
      this.said = t.changed(t.clicksOf(value.figures.human));
  }

  /** Given what to show, it is complete once what draws it is here. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (this.impact) await this.#late.load();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { language, dir } = this.#words;
    return html`<div class="base" part="base" lang=${language} dir=${dir}>
      ${this.#content()}
      <p class="hidden" role="status">${this.said}</p>
    </div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { value, error, retry } = this.#task;
    const { t } = this.#words;
    const state = this.currentState;
    if (state === 'loading' || state === 'initial')
      return this.#card(
        html`<div class="ghost">
          <span class="hidden" role="status">${this.#states.t.loading}</span>
          ${['hero', 'row', 'chart', 'row', 'row', 'row'].map(
            (size) => html`<span class="bone ${size}" aria-hidden="true"></span>`,
          )}
        </div>`,
      );
    if (value && state !== 'empty') return this.#card(this.#figures(value));
    return this.#states.render(state, {
      error,
      retry,
      empty: { title: t.emptyTitle, text: t.emptyText },
      notJoined: {
        title: t.joinTitle,
        text: t.joinText,
        action: html`<slot name="join"></slot>`,
      },
    });
  }

  #card(content: TemplateResult): TemplateResult {
    const { t } = this.#words;
    const period = this.impact?.period ?? this.period;
    return html`<section class="card" part="card" aria-labelledby="title">
      <header class="head">
        <h2 class="title" id="title">${t.title}</h2>
        <p class="muted small">${t.periods[period]} · ${t.onlyYou}</p>
      </header>
      ${content}
    </section>`;
  }

  #figures(value: Impact): TemplateResult {
    const words = this.#words;
    const late = this.#late.shown;
    return html`${this.#states.stale(this.#task.error, this.#task.retry)}
      <div class="columns">
        <div class="column">${figures(value, words)} ${totals(value, words)}</div>
        ${late?.days(value, words) ?? nothing}
      </div>
      ${late ? this.#below(value, late, words) : nothing}
      <button class="button quiet record" part="record" @click=${() => void this.#takeAlong(value)}>
        ${words.t.takeAlong}
      </button>`;
  }

  #below(value: Impact, late: typeof view, words: Words): TemplateResult {
    const { client } = this.#clients;
    const list = {
      rows: value.rows,
      all: this.all,
      showAll: this.#showAll,
      declared: ({ shareId }: ImpactRow) => this.#declared.has(shareId),
      declare: client && this.#declare,
    };
    return html`<section>
        <h3 class="sub">${words.t.yourShares}</h3>
        ${late.shares(list, words)}
      </section>
      ${late.kudos(this.#thanks, value.rows, words)} ${late.conversions(value, words)}
      ${late.certificates(value, words, (id) => certificateAddress(client, id))}
      ${late.ownHits(value, words)}`;
  }

  /** Made when asked for, and handed over as a file that opens anywhere. */
  async #takeAlong(value: Impact): Promise<void> {
    try {
      const { saveRecord } = await import('./record.js');
      saveRecord(value, this.#words, (id) => certificateAddress(this.#clients.client, id));
    } catch (error) {
      this.said = this.#words.t.notTaken;
      this.#tell(error);
    }
  }

  readonly #tell = (error: unknown): void => void this.dispatchEvent(new TandemErrorEvent(error));

  readonly #showAll = (): void => {
    this.all = true;
    const { length } = this.renderRoot.querySelectorAll('.share');
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('.share')[length]?.focus(),
    );
  };

  readonly #declare = ({ shareId, contentId, network }: ImpactRow, event: Event): void => {
    this.#clients.client?.shares.declare(shareId);
    this.#declared.add(shareId);
    // The button is about to go, and the keyboard must not go with it.
    (event.target as Element).closest<HTMLElement>('.share')?.focus();
    const share = { id: shareId, contentId, network, state: 'declared', recorded: true } as const;
    this.dispatchEvent(new ShareDeclaredEvent(network, share));
    this.requestUpdate();
  };
}

async function ask(
  client: Tandem,
  query: { period: Period; signal: AbortSignal },
): Promise<Impact | null> {
  await client.session.want();
  const { current, error } = client.session;
  if (!current) throw error;
  const { known, joined } = current.reader;
  // Whoever paused is not counted now and keeps what was: only the membership itself tells.
  const member = joined || (known && (await client.me.get({ signal: query.signal })).member);
  return member ? client.me.impact(query) : null;
}
