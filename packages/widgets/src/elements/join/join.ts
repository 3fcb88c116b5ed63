/**
 * `<tandem-join>`: joining by choice, and every way back, as easy.
 * @module
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isTandemError, type Consents, type Me } from '@tandem-advocacy/core';
import { ClientController } from '../../internal/client-controller.js';
import { FactEvent } from '../../internal/events.js';
import { LateView } from '../../internal/late-view.js';
import { LiveController } from '../../internal/live-controller.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { ResourceTask } from '../../internal/resource-task.js';
import { sentence, StateView } from '../../internal/states.js';
import { TandemElement, type ElementState } from '../../internal/tandem-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { Acts } from './acts.js';
import { Brought } from './brought.js';
import type { Departed } from './departed.js';
import type { FinePrint } from './fine-print.js';
import { ghost } from './ghost.js';
import { joinWords, type JoinWords } from './join.strings.js';
import { joinStyles } from './join.styles.js';
import { ownData } from './own-data.js';
import { ownDataStyles } from './own-data.styles.js';
import { memberOf, reader } from './reader.js';
import { farewell, invitation, membership, type Desk } from './views.js';

/** Somebody joined, and the service said yes. */
export class MemberJoinedEvent extends FactEvent {
  /** @param consents what they agreed to */
  constructor(readonly consents: Consents) {
    super('tandem-member-joined');
  }
}

/** Somebody left, and the service said yes. */
export class MemberLeftEvent extends FactEvent {
  /** @param erased whether everything kept about them went too */
  constructor(readonly erased: boolean) {
    super('tandem-member-left');
  }
}

/**
 * Joining the programme by choice: what both sides get, what is kept and who sees it; then choices, pause, leaving, export and erasure.
 *
 * @customElement tandem-join
 * @csspart base - The block everything stands in.
 * @csspart card - The card.
 * @csspart benefits - What one side gets.
 * @csspart consent - One thing somebody agrees to, or may.
 * @csspart recorded - What is recorded and who sees it, unfolded on demand.
 * @csspart button - Every button of the card.
 * @csspart accept - The button that accepts an invitation.
 * @csspart join - The button that joins, once or again.
 * @csspart pause - The button that begins a break.
 * @csspart resume - The button that ends a break.
 * @csspart leave - The button that leaves.
 * @csspart export - The button that downloads the reader's data.
 * @csspart erase - The button that asks whether to erase everything.
 * @csspart dialog - The question before everything is erased.
 * @csspart confirm - The button that erases everything.
 * @csspart keep - The button that keeps everything.
 * @csspart note - What a break means.
 * @csspart data - The foot: export and erasure.
 * @csspart said - The sentence about what was just done.
 * @csspart retry - The button that asks again.
 * @csspart state - What stands there when there is nothing to choose.
 * @cssstate initial - The page may still name a service.
 * @cssstate loading - The first answer is on its way.
 * @cssstate empty - Nobody is signed in.
 * @cssstate not-joined - The reader may join, or has just left.
 * @cssstate ready - The reader is a member.
 * @cssstate offline - The service did not answer; what was known stays.
 * @cssstate error - The service refused; what was known stays.
 * @cssstate not-configured - The page names no service.
 * @fires {MemberJoinedEvent} tandem-member-joined - Somebody joined, after the service said yes.
 * @fires {MemberLeftEvent} tandem-member-left - Somebody left or erased everything, after the service said yes.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-join></tandem-join>
 */
export class TandemJoin extends TandemElement {
  /** The style sheets of its shadow root. */
  static override styles = [tokens, host, controls, joinStyles, ownDataStyles];

  /** The reader, for whoever has asked already: then nothing is asked. */
  @property({ attribute: false }) me: Me | undefined;

  @state() private fine: FinePrint | undefined;

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<JoinWords>(this, 'join', joinWords);
  readonly #states = new StateView(this);
  readonly #task = new ResourceTask<Me | null>(this, this.#clients, {
    ask: (client, signal): Promise<Me | null> => this.#live.track(reader(client, signal)),
    given: () => this.me,
    empty: (me) => me === null,
  });
  readonly #live: LiveController = new LiveController(this, this.#clients, {
    facts: ['member'],
    refresh: this.#task.retry,
    when: () => !this.me,
  });
  readonly #acts = new Acts(this, {
    client: () => this.#clients.client,
    told: () => this.#task.value,
    joined: (consents) => this.dispatchEvent(new MemberJoinedEvent(consents)),
    left: (erased) => this.dispatchEvent(new MemberLeftEvent(erased)),
  });
  readonly #brought = new Brought({
    host: this,
    states: this.#states,
    client: () => this.#clients.client,
    done: () => (this.requestUpdate(), this.#task.retry()),
  });
  readonly #departed = new LateView<Departed>(this, async () =>
    (await import('./departed.js')).loadDeparted(this),
  );
  #focused: Element | null = null;
  /** Whether a member is awaited: thought once, for nothing is to move while somebody waits. */
  #guess: boolean | undefined;

  protected override get currentState(): ElementState {
    const { me, fresh } = this.#acts;
    if (!me || (this.#task.error !== undefined && !fresh)) return this.#task.state;
    return memberOf(me) ? 'ready' : 'not-joined';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  /** Whoever pressed a button that is gone now finds themselves at the title of what came instead. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focused || this.#focused.isConnected) return;
    const find = (selector: string) => this.shadowRoot?.querySelector<HTMLElement>(selector);
    const place = find('#title') ?? find('.state-title') ?? find('.base');
    if (place) place.tabIndex = -1;
    place?.focus();
  }

  protected override render(): TemplateResult {
    const { language, dir } = this.#words;
    return html`<div class="base" part="base" lang=${language} dir=${dir}>${this.#content()}</div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { me } = this.#acts;
    const state = this.currentState;
    const brought = this.#clients.client && state !== 'loading' && this.#brought.show(me);
    if (brought) return brought;
    if (me) return this.#card(me);
    const { t } = this.#words;
    const { t: general } = this.#states;
    const { error, retry } = this.#task;
    if (state === 'loading' || state === 'initial') {
      this.#guess ??= this.#clients.client?.session.current?.reader.joined ?? false;
      return ghost(this.#desk(false), { joined: this.#guess, label: general.loading });
    }
    const empty =
      state === 'offline'
        ? { title: general.offlineTitle, text: t.offline, action: this.#retry() }
        : { title: t.emptyTitle, text: t.emptyText };
    return this.#states.render(state === 'offline' ? 'empty' : state, { error, retry, empty });
  }

  #card(me: Me): TemplateResult {
    const member = memberOf(me);
    const { ticked, leftWith } = this.#acts;
    const desk = this.#desk(member ? member.consents.leaderboard : ticked);
    const view = () => {
      if (member) return membership(desk, me, member);
      const { name } = me.programme;
      if (leftWith) return farewell(desk);
      const departed = me.member?.status === 'invited' && this.#departed.shown;
      return departed ? departed.show(desk, name) : invitation(desk, name);
    };
    return html`<section class="card" part="card" aria-labelledby="title">
      ${view()}
      <p class="said small" part="said" role="status">${this.#said()}</p>
      ${this.#stale()} ${ownData(desk, me.member || leftWith ? desk.t.data : desk.t.dataBefore)}
    </section>`;
  }

  #desk(leaderboard: boolean): Desk {
    const { t, language } = this.#words;
    const acts = this.#acts;
    return {
      t,
      language,
      leaderboard,
      fine: this.fine,
      unfold: this.#unfold,
      pending: acts.pending,
      act: (act) => acts.perform(act),
      choose: ({ currentTarget }) => acts.choose((currentTarget as HTMLInputElement).checked),
    };
  }

  readonly #unfold = async (): Promise<boolean> => {
    try {
      this.fine ??= await (await import('./fine-print.js')).loadFinePrint(this);
      void this.fine.look(
        memberOf(this.#task.value) && !this.me ? this.#clients.client : undefined,
      );
    } catch (error) {
      this.#acts.fail(error);
      return false;
    }
    await this.updateComplete;
    return true;
  };

  #said(): string {
    const { t } = this.#words;
    const { pending, failure, done } = this.#acts;
    if (pending) return t.pending[pending];
    if (failure !== undefined) return this.#sentence(failure);
    return done ? t.done[done] : '';
  }

  #sentence(error: unknown): string {
    const offline = isTandemError(error) && error.code === 'offline';
    return offline ? this.#words.t.offline : sentence(error, this.#states.t);
  }

  /** Why the card may be old, where it could not be asked for again. */
  #stale(): TemplateResult | typeof nothing {
    const { error } = this.#task;
    if (error === undefined || this.#acts.fresh) return nothing;
    return html`<div class="stale small" role="status">
      <p>${this.#sentence(error)}</p>
      ${this.#retry()}
    </div>`;
  }

  #retry(): TemplateResult {
    return html`<button class="button" part="retry" @click=${this.#task.retry}>
      ${this.#states.t.retry}
    </button>`;
  }
}
