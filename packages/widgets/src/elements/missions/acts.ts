/**
 * What one can do about missions: one at a time, each may fail without taking the page along.
 * @module
 */
import type { ReactiveController } from 'lit';
import type { Mission, Tandem } from '@tandem-advocacy/core';
import type { ClientController } from '../../internal/client-controller.js';
import type { ElementHost } from '../../internal/element-host.js';
import { FactEvent, TandemErrorEvent } from '../../internal/events.js';

/** Somebody said that they did a mission. */
export class MissionDoneEvent extends FactEvent {
  constructor(readonly missionId: string) {
    super('tandem-mission-done');
  }
}

/** The acts of one element. */
export class MissionActs implements ReactiveController {
  /** What is on its way, or went wrong: the id of a mission or the key of a claim. */
  pending: string | undefined;
  problem: { at: string; error: unknown } | undefined;
  /** What the service said since it was asked for all of them. */
  readonly told = new Map<string, Mission>();
  #abort = new AbortController();

  constructor(
    private readonly host: ElementHost,
    private readonly clients: ClientController,
    private readonly again: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.pending = undefined;
  }

  /** Takes a mission up, says that it is done, or lays it down. */
  readonly tell = (id: string, state: 'taken' | 'done' | 'dropped'): Promise<void> =>
    this.#try(id, async ({ missions }, signal) => {
      const mission =
        state === 'dropped'
          ? await missions.drop(id, { signal })
          : await missions.tell(id, state, { signal });
      this.told.set(id, mission);
      if (state === 'done') this.host.dispatchEvent(new MissionDoneEvent(id));
    });

  /** Confirms what somebody else did, or says not quite yet. */
  readonly confirm = (claim: { missionId: string; key: string }, yes: boolean): Promise<void> =>
    this.#try(claim.missionId + claim.key, async ({ missions }, signal) => {
      await missions.confirm(claim, yes, { signal });
      this.again();
    });

  async #try(at: string, act: (client: Tandem, signal: AbortSignal) => Promise<void>) {
    const { client } = this.clients;
    const { signal } = this.#abort;
    if (!client || this.pending !== undefined) return;
    const stood = this.host.shadowRoot?.activeElement;
    this.pending = at;
    this.problem = undefined;
    this.host.requestUpdate();
    try {
      await act(client, signal);
    } catch (error) {
      if (signal.aborted) return;
      this.problem = { at, error };
      this.host.dispatchEvent(new TandemErrorEvent(error));
    } finally {
      this.pending = undefined;
      this.host.requestUpdate();
    }
    await this.host.updateComplete;
    if (stood && !stood.isConnected) this.#stand(at);
  }

  /** The button that somebody stood on is gone: they stand by what it was about. */
  #stand(at: string): void {
    const root = this.host.shadowRoot;
    (root?.getElementById(`at-${at}`) ?? root?.getElementById('title'))?.focus();
  }
}
