/**
 * `<tandem-join>`: joining by choice, and every way back, as easy.
 * @module
 */
import { html, type nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Me } from '@tandem-advocacy/core';
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
import { Acts } from './acts.js';
import { Brought } from './brought.js';
import type { Departed } from './departed.js';
import type { FinePrint } from './fine-print.js';
import { ghost } from './ghost.js';
import { joinWords, type JoinWords } from './join.strings.js';
import { joinStyles } from './join.styles.js';
import { ownData } from './own-data.js';
import { memberOf, reader } from './reader.js';
import { invitation, membership, type Desk } from './views.js';

export { MemberJoinedEvent, MemberLeftEvent } from './member-events.js';

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
  static override styles = [tokens, host, controls, joinStyles];

  /** The reader, for whoever has asked already: then nothing is asked. */
  @property({ attribute: false }) me: Me | undefined;

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
  #fine: FinePrint | undefined;
  #focused: Element | null = null;
  /** Whether a member is awaited: thought once, for nothing is to move while somebody waits. */
  #guess: boolean | undefined;

  protected override get currentState(): ElementState {
    const { me, made } = this.#acts;
    if (!me || (this.#task.error !== undefined && !made)) return this.#task.state;
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
    const { t } = this.#states;
    const { error, retry } = this.#task;
    if (state === 'loading' || state === 'initial') {
      this.#guess ??= this.#clients.client?.session.current?.reader.joined ?? false;
      return ghost(this.#desk(), { joined: this.#guess, label: t.loading });
    }
    const empty = { title: t.signedOutTitle, text: t.signedOutText };
    return this.#states.render(state, { error, retry, empty });
  }

  #card(me: Me): TemplateResult {
    const member = memberOf(me);
    const { leftWith, doing, made, prepare, said, failure } = this.#acts;
    const { error, retry } = this.#task;
    const desk = this.#desk();
    const wrong = failure === undefined ? '' : sentence(failure, this.#states.t);
    const view = () => {
      if (member) return membership(desk, me, member);
      const { name } = me.programme;
      if (leftWith && doing) return doing.farewell(desk);
      const departed = me.member?.status === 'invited' && this.#departed.shown;
      return departed ? departed.show(desk, name) : invitation(desk, name);
    };
    return html`<section
      class="card"
      part="card"
      aria-labelledby="title"
      @pointerenter=${prepare}
      @focusin=${prepare}
    >
      ${view()}
      <p class="said small" part="said" role="status">${said || wrong}</p>
      ${this.#states.stale(made ? undefined : error, retry)}
      ${ownData(desk, me.member || leftWith ? desk.t.data : desk.t.dataBefore)}
    </section>`;
  }

  #desk(): Desk {
    const { t, language } = this.#words;
    return {
      ...{ t, language, acts: this.#acts },
      ...{ fine: this.#fine, unfold: this.#unfold },
    };
  }

  readonly #unfold = async (): Promise<boolean> => {
    try {
      this.#fine ??= await (await import('./fine-print.js')).loadFinePrint(this);
      this.requestUpdate();
      void this.#fine.look(
        memberOf(this.#task.value) && !this.me ? this.#clients.client : undefined,
      );
    } catch (error) {
      this.#acts.fail(error);
      return false;
    }
    await this.updateComplete;
    return true;
  };
}
