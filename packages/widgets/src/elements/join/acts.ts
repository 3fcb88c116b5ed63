/**
 * What somebody does about their membership: one thing at a time, and true once the service said yes.
 * @module
 */
import type { ReactiveController } from 'lit';
import type { Consents, Me, Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { LateView } from '../../internal/late-view.js';
import type { Doing } from './doing.js';
import type { Act } from './join.strings.js';
import { memberOf } from './reader.js';

/** What acting needs of its element. */
export interface ActPorts {
  client(): Tandem | undefined;
  /** The reader as the service last told. */
  told(): Me | null | undefined;
}

/** Holds what was just done, and what it made of the reader; acting itself is loaded for the first act. */
export class Acts implements ReactiveController {
  pending: Act | undefined;
  done: Act | undefined;
  failure: unknown;
  /** What the last act made of the reader, until the service tells anew. */
  made: Me | undefined;
  /** What somebody who just left had chosen: the way back gives it back. */
  leftWith: Consents | undefined;
  /** The choice of standings of somebody who may join. */
  ticked = false;
  readonly #late: LateView<Doing>;
  #before: Me | null | undefined;

  constructor(
    readonly host: ElementHost,
    private readonly ports: ActPorts,
  ) {
    host.addController(this);
    this.#late = new LateView(host, async () => (await import('./doing.js')).loadDoing(host));
  }

  /** What acting takes; absent until somebody reached for a button. */
  get doing(): Doing | undefined {
    return this.#late.view;
  }

  /** Loads what acting takes, once. */
  get prepare(): () => Promise<void> {
    return this.#late.load;
  }

  /** The reader: as the last act left them, or as the service told. */
  get me(): Me | null | undefined {
    return this.made ?? this.ports.told();
  }

  /** The choice of standings, as a member made it or as somebody who may join would. */
  get leaderboard(): boolean {
    return memberOf(this.me)?.consents.leaderboard ?? this.ticked;
  }

  /** What is said of the act that is under way, or was the last; nothing before its words are there. */
  get said(): string {
    return this.doing?.said(this) ?? '';
  }

  hostUpdate(): void {
    if (this.ports.told() !== this.#before) this.made = undefined;
    this.#before = this.ports.told();
    if (memberOf(this.me)) this.leftWith = undefined;
  }

  /** Ticks or unticks the choice of standings: a member's is kept at once. */
  readonly choose = async ({ currentTarget }: Event): Promise<void> => {
    const box = currentTarget as HTMLInputElement;
    const leaderboard = box.checked;
    if (memberOf(this.me)) await this.perform('choose', { recording: true, leaderboard });
    else this.ticked = leaderboard;
    // What the service did not take is not ticked.
    box.checked = this.leaderboard;
  };

  /** Does one thing; while another is under way, nothing. */
  async perform(act: Act, chosen?: Consents): Promise<void> {
    const client = this.ports.client();
    const { me } = this;
    if (this.pending || !client || !me) return;
    this.pending = act;
    this.done = this.failure = undefined;
    this.host.requestUpdate();
    try {
      await this.prepare();
      if (!this.doing) throw this.#late.error;
      await this.doing.tell(this, client, { act, me, chosen });
      this.done = act;
    } catch (error) {
      this.fail(error);
    }
    this.pending = undefined;
    this.host.requestUpdate();
  }

  /** Says that something did not work. */
  fail(error: unknown): void {
    this.done = undefined;
    this.failure = error;
    this.host.dispatchEvent(new TandemErrorEvent(error));
    this.host.requestUpdate();
  }
}
