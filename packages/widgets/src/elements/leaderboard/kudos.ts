/**
 * Thanking somebody from their row: once a day is enough, and nobody else is told.
 * @module
 */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { StandingRow, Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import type { LeaderboardWords } from './leaderboard.strings.js';

/** What thanking needs of its element. */
export interface KudosPorts {
  client(): Tandem | undefined;
  t(): LeaderboardWords;
  /** Says something to whoever listens. */
  say(text: string): void;
}

/** Gives kudos, and knows who was thanked here. */
export class KudosController implements ReactiveController {
  /** The keys of who was thanked; `false` while that is on its way. */
  readonly #thanked = new Map<string, boolean>();
  #abort = new AbortController();

  constructor(
    private readonly host: ElementHost,
    private readonly ports: KudosPorts,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /** The button on a row; none on the reader's own, and none for who takes no part. */
  button(row: StandingRow): TemplateResult | typeof nothing {
    if (row.me || !this.ports.client()?.session.current?.reader.joined) return nothing;
    const t = this.ports.t();
    const done = this.#thanked.get(row.key);
    return html`<button
      class="button kudos small"
      part="kudos"
      aria-disabled=${done === undefined ? nothing : 'true'}
      @click=${() => void this.#give(row)}
    >
      ${done ? t.thanked : t.kudos}<span class="hidden">: ${row.name}</span>
    </button>`;
  }

  async #give({ key, name }: StandingRow): Promise<void> {
    const client = this.ports.client();
    if (!client || this.#thanked.has(key)) return;
    const { signal } = this.#abort;
    this.#thanked.set(key, false);
    this.host.requestUpdate();
    try {
      await client.kudos.give({ to: key }, { signal });
      this.#thanked.set(key, true);
      this.ports.say(this.ports.t().kudosGiven(name));
    } catch (error) {
      this.#thanked.delete(key);
      if (signal.aborted) return;
      this.ports.say(this.ports.t().kudosFailed(name));
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}
