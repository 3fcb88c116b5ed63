/**
 * What somebody does about their membership: one thing at a time, and true once the service said yes.
 * @module
 */
import type { ReactiveController } from 'lit';
import type { Consents, Me, Member, Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { download, jsonFile } from '../../internal/download.js';
import { TandemErrorEvent } from '../../internal/events.js';
import type { Act } from './join.strings.js';
import { memberOf } from './reader.js';

/** What acting needs of its element. */
export interface ActPorts {
  client(): Tandem | undefined;
  /** The reader as the service last told. */
  told(): Me | null | undefined;
  joined(consents: Consents): void;
  left(erased: boolean): void;
}

/** Holds what was just done, and what it made of the reader. */
export class Acts implements ReactiveController {
  pending: Act | undefined;
  done: Act | undefined;
  failure: unknown;
  /** What somebody who just left had chosen: the way back gives it back. */
  leftWith: Consents | undefined;
  /** The choice of standings, made before joining or just now. */
  ticked = false;
  #made: Me | undefined;
  #before: Me | null | undefined;

  constructor(
    private readonly host: ElementHost,
    private readonly ports: ActPorts,
  ) {
    host.addController(this);
  }

  /** The reader: as the last act left them, until the service tells anew. */
  get me(): Me | null | undefined {
    return this.#made ?? this.ports.told();
  }

  /** Whether the last act is newer than what the service last told. */
  get fresh(): boolean {
    return this.#made !== undefined;
  }

  hostUpdate(): void {
    if (this.ports.told() !== this.#before) this.#made = undefined;
    this.#before = this.ports.told();
    if (memberOf(this.me)) this.leftWith = undefined;
  }

  /** Ticks or unticks the choice of standings: a member's is kept at once. */
  choose(leaderboard: boolean): void {
    const member = memberOf(this.me);
    if (member) return void this.perform('choose', { recording: true, leaderboard });
    this.ticked = leaderboard;
    this.host.requestUpdate();
  }

  /** Does one thing; while another is under way, nothing. */
  async perform(act: Act, chosen?: Consents): Promise<void> {
    const client = this.ports.client();
    const { me } = this;
    this.host.requestUpdate();
    if (this.pending || !client || !me) return;
    this.pending = act;
    this.done = this.failure = undefined;
    try {
      await this.#tell(client, { act, me, chosen });
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

  async #tell(
    { me: service }: Tandem,
    { act, me, chosen }: { act: Act; me: Me; chosen: Consents | undefined },
  ): Promise<void> {
    const member = memberOf(me);
    if (act === 'export') return download(jsonFile(await service.export()), 'tandem-export.json');
    if (act === 'erase') {
      await service.erase();
      this.#left({ ...me, member: null }, member);
    } else if (act === 'leave') {
      this.#left(await service.leave(), member, member?.consents);
    } else if (member) {
      const status = act === 'pause' || (act === 'choose' && member.status === 'paused');
      const consents = chosen ?? member.consents;
      this.#made = await service.choose(consents, status ? 'paused' : 'active');
    } else {
      const consents = this.leftWith ?? { recording: true, leaderboard: this.ticked };
      this.#made = await service.join(consents);
      this.ports.joined(consents);
    }
  }

  #left(me: Me, member: Member | undefined, consents?: Consents): void {
    this.#made = me;
    this.leftWith = consents;
    this.ticked = false;
    if (member) this.ports.left(consents === undefined);
  }
}
