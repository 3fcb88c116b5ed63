/**
 * What a reader may do at a standing: look at another one, thank somebody from their row; loaded beside it.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scope, StandingMode, StandingRow, Standings, Tandem } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { FlipController } from './flip.js';
import type { Words } from './rows.js';
import { togetherStyles } from './together.styles.js';
import { togetherWords, type TogetherWords } from './together.strings.js';

/** Whose standing is shown, and how. */
export interface View {
  scope: Scope;
  mode: StandingMode;
}

/** What it needs of its element. */
export interface TogetherPorts {
  client(): Tandem | undefined;
  /** Says something to whoever listens. */
  say(text: string): void;
  /** Shows another standing. */
  show(view: View): void;
}

/** What a reader may do, once its words are there. */
export async function loadTogether(host: ElementHost, ports: TogetherPorts): Promise<Together> {
  const together = new Together(host, ports);
  await together.words.ready;
  new FlipController(host);
  return together;
}

/** Knows who was thanked here. Thanking twice changes nothing, and nobody else is told. */
export class Together {
  readonly words: LocalizeController<TogetherWords>;
  /** The keys of who was thanked; `false` while that is on its way. */
  readonly #thanked = new Map<string, boolean>();
  /** Whose thanks of today are known, and the question that is open. */
  #recalled: string | undefined;
  #recalling: Promise<void> | undefined;

  constructor(
    private readonly host: ElementHost,
    private readonly ports: TogetherPorts,
  ) {
    this.words = new LocalizeController<TogetherWords>(host, 'leaderboard', togetherWords);
    const { styleSheet } = togetherStyles;
    const root = host.shadowRoot;
    if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** The way from people to teams, to circles, and to one's own past; `page` is how the page shows others. */
  ways(now: View, page: StandingMode): TemplateResult {
    const { t } = this.words;
    const mode = page === 'personal' ? 'recognition' : page;
    const key = (view: View) => (view.mode === 'personal' ? 'me' : view.scope);
    const views: View[] = [
      { scope: 'individual', mode },
      { scope: 'team', mode },
      { scope: 'circle', mode },
      { scope: 'individual', mode: 'personal' },
    ];
    return html`<div class="switch" part="switch" role="group" aria-label=${t.whose}>
      ${views.map(
        (view) =>
          html`<button
            class="way"
            aria-pressed=${key(view) === key(now) ? 'true' : 'false'}
            @click=${() => this.ports.show(view)}
          >
            ${t.views[key(view)]}
          </button>`,
      )}
    </div>`;
  }

  /** Says what happened to the reader: only that is worth interrupting for. */
  tell(before: Standings | undefined, now: Standings, { t }: Pick<Words, 't'>): void {
    const { me } = now;
    if (!me || !before?.me || now.period !== before.period) return;
    const { points, place } = me;
    if (points === before.me.points && place === before.me.place) return;
    const where = place === undefined ? '' : t.placeOf(place);
    this.ports.say(this.words.t.changed(t.pointsOf(points), where));
  }

  /** Why a standing is as it is; a member reads of the names beside their own line. */
  note({ note, me }: Standings): TemplateResult | typeof nothing {
    const { notes } = this.words.t;
    if (!note || (me && note === 'members-only')) return nothing;
    return html`<p class="note small">${notes[note]}</p>`;
  }

  /** What stands there instead of an own line for somebody who has not joined. */
  welcome(): TemplateResult {
    const { t } = this.words;
    return html`<aside class="own" part="own">
      <p class="own-main">${t.joinTitle}</p>
      <p class="muted small">${t.joinText}</p>
      <slot name="join"></slot>
    </aside>`;
  }

  /** The button on a row; none on the reader's own, and none for who takes no part. */
  readonly button = (row: StandingRow): TemplateResult | typeof nothing => {
    if (row.me || !this.ports.client()?.session.current?.reader.joined) return nothing;
    const { t } = this.words;
    const done = this.#thanked.get(row.key);
    return html`<button
      class="button kudos"
      part="kudos"
      aria-disabled=${done === undefined ? nothing : 'true'}
      @click=${() => void this.#give(row)}
    >
      ${done ? t.thanked : t.kudos}<span class="hidden">: ${row.name}</span>
    </button>`;
  };

  /** Learns whom the reader thanked today already; a standing is shown without it where it does not come. */
  recall(client: Tandem): Promise<void> {
    return (this.#recalling ??= this.#recall(client).finally(() => (this.#recalling = undefined)));
  }

  async #recall({ session, kudos }: Tandem): Promise<void> {
    await session.want();
    const { joined, partition } = session.current?.reader ?? {};
    if (!joined || this.#recalled === partition) return;
    try {
      const { thanked } = await kudos.list();
      this.#thanked.clear();
      for (const key of thanked) this.#thanked.set(key, true);
      this.#recalled = partition;
    } catch (error) {
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
  }

  async #give({ key, name }: StandingRow): Promise<void> {
    const client = this.ports.client();
    if (!client || this.#thanked.has(key)) return;
    const { t } = this.words;
    this.#thanked.set(key, false);
    this.host.requestUpdate();
    try {
      await client.kudos.give({ to: key });
      this.#thanked.set(key, true);
      this.ports.say(t.kudosGiven(name));
    } catch (error) {
      this.#thanked.delete(key);
      this.ports.say(t.kudosFailed(name));
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}
