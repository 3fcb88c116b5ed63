/**
 * `<tandem-feed>`: what is worth sharing, each content with its own share.
 * @module
 */
import { html, type nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Content, ContentPage } from '@tandem-advocacy/core';
import { ClientController } from '../../internal/client-controller.js';
import { LateView } from '../../internal/late-view.js';
import { LiveController } from '../../internal/live-controller.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { ResourceTask } from '../../internal/resource-task.js';
import { sentence, StateView } from '../../internal/states.js';
import { TandemElement, type ElementState } from '../../internal/tandem-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { FeedActs } from './acts.js';
import type { CardParts } from './card.js';
import { feedWords, type FeedWords } from './feed.strings.js';
import { feedStyles } from './feed.styles.js';
import type { view } from './late.js';
import { Own } from './own.js';
import { FeedShares } from './shares.js';

export { ContentApplaudedEvent } from './content-applauded.js';

/**
 * What is worth sharing: cards of every kind and origin, moments celebrated, each with its own share.
 *
 * @customElement tandem-feed
 * @csspart base - The block everything stands in.
 * @csspart card - One content.
 * @csspart image - The picture of a content.
 * @csspart kind - What a content is.
 * @csspart origin - Whose a content is.
 * @csspart link - The title, a link to the content.
 * @csspart applaud - The button that applauds.
 * @csspart share - The share element of a content.
 * @csspart shared - Where the reader has shared a content.
 * @csspart fresh - The button that shows what was published meanwhile.
 * @csspart more - The button that shows the next page.
 * @csspart state - What stands there when there is nothing to show.
 * @cssstate initial - The page may still name a service.
 * @cssstate loading - The first page is on its way.
 * @cssstate empty - Nothing is published, or nothing for this choice.
 * @cssstate ready - Contents are shown.
 * @cssstate not-joined - Contents are shown to somebody whose shares are not counted.
 * @cssstate offline - The service did not answer.
 * @cssstate error - The service refused.
 * @cssstate not-configured - The page names no service.
 * @cssproperty [--tandem-feed-column=20em] - Least width of a card where several stand side by side.
 * @cssproperty [--tandem-feed-moment=light-dark(#8a5200, #f0bd6c)] - Colour of what is celebrated.
 * @fires {ContentApplaudedEvent} tandem-content-applauded - The person applauded a content, or took it back.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-feed kind="moment" limit="3"></tandem-feed>
 */
export class TandemFeed extends TandemElement {
  /** The style sheets of its shadow root. */
  static override styles = [tokens, host, controls, feedStyles];

  /** Contents of this kind only. */
  @property() kind: Content['kind'] | undefined;
  /** Contents on this topic only. */
  @property() topic: string | undefined;
  /** Contents of this origin only: `brand`, `third-party` or `member`. */
  @property() origin: Content['origin'] | undefined;
  /** How many at once, 1 to 100. */
  @property({ type: Number }) limit = 6;
  /** The contents themselves, for whoever has them already: then nothing is asked. */
  @property({ attribute: false }) contents: readonly Content[] | undefined;

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<FeedWords>(this, 'feed', feedWords);
  readonly #states = new StateView(this);
  readonly #late = new LateView<typeof view>(this, () => import('./late.js'));
  readonly #shares = new FeedShares(this);
  readonly #own = new Own(this);
  readonly #acts = new FeedActs(this, {
    client: () => this.#clients.client,
    query: () => this.#query,
  });
  readonly #task = new ResourceTask<ContentPage | readonly Content[]>(this, this.#clients, {
    ask: async (client, signal): Promise<ContentPage> => {
      void client.session.want();
      const known = Promise.all([this.#own.know(client), this.#late.load()]);
      const page = await this.#live.track(client.content.list({ ...this.#query, signal }));
      await known;
      return page;
    },
    args: () => [this.limit, ...Object.values(this.#choice)],
    given: () => this.contents,
  });
  readonly #live: LiveController = new LiveController(this, this.#clients, {
    facts: ['content', 'share'],
    refresh: () => this.#look(),
    when: () => !this.contents,
  });
  #begun: unknown;

  protected override get currentState(): ElementState {
    const { value, error, state } = this.#task;
    if (!value || error !== undefined) return state;
    if (this.#acts.list.items.length === 0) return 'empty';
    if (!this.#late.view) return this.#late.error === undefined ? 'loading' : 'error';
    const reader = this.#clients.client?.session.current?.reader;
    return reader?.joined === false ? 'not-joined' : 'ready';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { value } = this.#task;
    if (value && value !== this.#begun) {
      this.#begun = value;
      const { list } = this.#acts;
      list.without = this.#own.here?.isAway ?? list.without;
      list.begin(this.#own.begin('items' in value ? value : { items: [...value] }));
    }
    this.#shares.keep(this.#acts.list.items);
  }

  /** Given what to show, it is complete once what draws it is here. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (this.contents) await this.#late.load();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { language, dir } = this.#words;
    const { kind, topic, origin } = this;
    return html`<div class="base" part="base" lang=${language} dir=${dir}>
      ${this.#own.here?.choose({ kind, topic, origin }, this.#words.t)} ${this.#content()}
    </div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { value, error = this.#late.error, retry } = this.#task;
    const { t } = this.#words;
    const late = value && this.#late.shown;
    const state = this.currentState;
    if (state === 'loading' || state === 'initial') return this.#skeleton();
    if (late && state !== 'empty') return this.#list(late, state);
    const chosen = Object.values(this.#choice).some(Boolean);
    return this.#states.render(state, {
      error,
      retry: value ? this.#late.load : retry,
      empty: chosen
        ? { title: t.noneTitle, text: t.noneText }
        : { title: t.emptyTitle, text: t.emptyText },
    });
  }

  #list(late: typeof view, state: ElementState): TemplateResult {
    const { t } = this.#words;
    return late.list({
      acts: this.#acts,
      t,
      general: this.#states.t,
      notCounted: state === 'not-joined',
      item: (content, i) =>
        this.#own.here?.gone(content) ?? late.card(content, this.#parts(content, i)),
    });
  }

  #parts(content: Content, i: number): CardParts {
    const { t, language } = this.#words;
    const { problem, applaud } = this.#acts;
    return {
      t,
      language,
      id: `card-${i}`,
      share: this.#shares.of(content),
      applaud: this.#clients.client && applaud,
      problem: problem?.at === content.id ? sentence(problem.error, this.#states.t) : undefined,
      own: this.#own.ofCard(content, t),
    };
  }

  #skeleton(): TemplateResult {
    const count = Math.min(this.limit || 6, 12);
    return html`<div class="cards">
      <span class="hidden" role="status">${this.#states.t.loading}</span>
      ${Array.from(
        { length: count },
        () =>
          html`<div class="card ghost" aria-hidden="true">
            <span class="frame"></span>
            ${['short', 'head', '', '', '', 'last', 'acts'].map((size) => html`<span class="bone ${size}"></span>`)}
          </div>`,
      )}
    </div>`;
  }

  /** What the page or else the reader chose. */
  get #choice() {
    const { kind, topic, origin } = this.#own.choice;
    return {
      kind: this.kind || kind,
      topic: this.topic || topic,
      origin: this.origin || origin,
    };
  }

  get #query() {
    const { kind, topic, origin } = this.#choice;
    return {
      ...(kind && { kind }),
      ...(topic && { topic }),
      ...(origin && { origin }),
      limit: Math.min(100, Math.max(1, Math.trunc(this.limit) || 6)),
    };
  }

  readonly #look = (): void => {
    if (this.#acts.list.items.length === 0 || this.#task.error !== undefined) this.#task.retry();
    else void this.#live.track(this.#acts.look());
  };
}
