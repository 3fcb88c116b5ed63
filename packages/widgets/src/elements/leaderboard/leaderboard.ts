/**
 * `<tandem-leaderboard>`: recognition without a last place, live, a window at a time.
 * @module
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Period, Scope, StandingMode, Standings, Tandem } from '@tandem-advocacy/core';
import { ClientController } from '../../internal/client-controller.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { day } from '../../internal/intl.js';
import { LateView } from '../../internal/late-view.js';
import { LiveController } from '../../internal/live-controller.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { ResourceTask } from '../../internal/resource-task.js';
import { StateView } from '../../internal/states.js';
import { TandemElement, type ElementState } from '../../internal/tandem-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { skeleton } from './ghost.js';
import { leaderboardWords, type LeaderboardWords } from './leaderboard.strings.js';
import { leaderboardStyles } from './leaderboard.styles.js';
import { ownLine } from './own.js';
import type { PastView } from './past.js';
import { rows, type Words } from './rows.js';
import { rowsStyles } from './rows.styles.js';
import type { Together, View } from './together.js';

/**
 * Recognition: warm words, a ranking without a bottom, or the reader against their own past.
 *
 * @customElement tandem-leaderboard
 * @slot join - Where somebody who has not joined can do so: a link, or a `tandem-join`.
 * @csspart base - The block everything stands in.
 * @csspart card - The card.
 * @csspart band - A group of people under one warm word.
 * @csspart table - The table of `mode="ranking"`.
 * @csspart row - One person, team or circle.
 * @csspart own - The reader's own line.
 * @csspart switch - The way from people to teams, to circles, and to one's own past.
 * @csspart kudos - The button that thanks somebody.
 * @csspart state - What stands there when there is nothing to show.
 * @cssstate initial - The page may still name a service.
 * @cssstate loading - The first answer is on its way.
 * @cssstate empty - Nobody has points yet.
 * @cssstate ready - The standing is shown.
 * @cssstate not-joined - The standing is shown to somebody who has not joined.
 * @cssstate offline - The service did not answer; what was known stays.
 * @cssstate error - The service refused; what was known stays.
 * @cssstate not-configured - The page names no service.
 * @cssproperty [--tandem-leaderboard-beacon=light-dark(#8a5200, #f0bd6c)] - Colour of the highest band and the first places.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-leaderboard mode="ranking" period="month" limit="5"></tandem-leaderboard>
 */
export class TandemLeaderboard extends TandemElement {
  /** The style sheets of its shadow root. */
  static override styles = [tokens, host, controls, rowsStyles, leaderboardStyles];

  /** What time it covers. */
  @property() period: Period = 'season';
  /** Who is recognised: people, teams or circles. */
  @property() scope: Scope = 'individual';
  /** How: warm words, places, or the reader against their own past. */
  @property() mode: StandingMode = 'recognition';
  /** How many rows on the top, and around the reader, 1 to 50. */
  @property({ type: Number }) limit = 5;
  /** The standing itself, for whoever has it already: then nothing is asked. */
  @property({ attribute: false }) standings: Standings | undefined;

  @state() private said = '';
  /** What the reader chose to see instead of what the page shows. */
  @state() private chosen: View | undefined;

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<LeaderboardWords>(this, 'leaderboard', leaderboardWords);
  readonly #states = new StateView(this);
  readonly #task = new ResourceTask<Standings>(this, this.#clients, {
    ask: async (client, signal): Promise<Standings> => {
      const past = this.#view.mode === 'personal' ? this.#past.load() : undefined;
      const together = this.#meet(client);
      const window = await this.#live.track(client.standings.window(this.#query(signal)));
      await Promise.all([together, past]);
      return window;
    },
    args: () => [this.period, this.#view.scope, this.#view.mode, this.limit],
    given: () => this.standings,
  });
  readonly #live: LiveController = new LiveController(this, this.#clients, {
    facts: ['standing', 'member'],
    refresh: this.#task.retry,
    when: () => !this.standings,
  });
  readonly #past = new LateView<PastView>(this, async () =>
    (await import('./past.js')).loadPast(this),
  );
  #together: Together | undefined;
  #met: Promise<Together> | undefined;
  #shown: Standings | undefined;

  /** Given what to show, it is complete once what stands beside it is here. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.standings)
      await Promise.allSettled([
        this.#met,
        this.standings.mode === 'personal' && this.#past.load(),
      ]);
    return super.getUpdateComplete();
  }

  protected override get currentState(): ElementState {
    const { value, error, state } = this.#task;
    if (!value || error !== undefined) return state;
    if (!value.me && value.top.length === 0 && !forOthers(value)) return 'empty';
    if (!value.me) return 'not-joined';
    if (value.mode !== 'personal' || this.#past.shown) return 'ready';
    return this.#past.error === undefined ? 'loading' : 'error';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { value } = this.#task;
    const before = this.#shown;
    this.#shown = value;
    if (value && !this.#met) void this.#meet();
    if (value && value !== before) this.#together?.tell(before, value, this.#words);
  }

  protected override render(): TemplateResult {
    const { language, dir } = this.#words;
    return html`<div class="base" part="base" lang=${language} dir=${dir}>
      ${this.#switch()} ${this.#content()}
      <p class="hidden" role="status">${this.said}</p>
    </div>`;
  }

  /** Only where there is somebody to ask; its place is kept while it is on its way. */
  #switch(): TemplateResult | typeof nothing {
    if (this.standings || this.#clients.missing) return nothing;
    return this.#together?.ways(this.#view, this.mode) ?? html`<div class="switch"></div>`;
  }

  /** Loads what the reader may do here; a standing is shown without it where it does not come. */
  #meet(client?: Tandem): Promise<void> {
    const ports = {
      client: () => this.#clients.client,
      say: (text: string) => (this.said = text),
      show: (view: View) => (this.chosen = view),
    };
    this.#met ??= import('./together.js').then(({ loadTogether }) => loadTogether(this, ports));
    return this.#met.then((together) => {
      this.#together = together;
      if (this.#task.value) this.requestUpdate();
      return client && together.recall(client);
    }, this.#tell);
  }

  readonly #tell = (error: unknown): void => void this.dispatchEvent(new TandemErrorEvent(error));

  /** Whose standing is shown, and how: as the reader chose, else as the page does. */
  get #view(): View {
    return this.chosen ?? this;
  }

  #content(): TemplateResult | typeof nothing {
    const { value, error = this.#past.error, retry } = this.#task;
    const { t } = this.#words;
    const state = this.currentState;
    const loading = state === 'loading' || state === 'initial';
    if (loading) return this.#card(skeleton(this, this.#view), this.#states.t.loading);
    if (!value || state === 'empty' || (value.mode === 'personal' && !this.#past.view))
      return this.#states.render(state, {
        error,
        retry: value ? this.#past.load : retry,
        empty: { title: t.emptyTitle, text: t.emptyText },
      });
    return this.#card(value);
  }

  /** The card of a standing; of a made-up one, unreadable, while the real one is awaited. */
  #card(standings: Standings, loading = ''): TemplateResult {
    const { t, language } = this.#words;
    const { mode, scope, period, season, me } = standings;
    const when =
      season && period === 'season'
        ? t.seasonUntil(season.name, day(language, season.endsAt))
        : t.periods[period];
    // A group names nobody.
    const hidden = me?.visible === false && scope === 'individual';
    const card = html`<section
      class="card ${loading && 'ghost'}"
      part="card"
      aria-labelledby="title"
    >
      <header class="head">
        <h2 class="title" id="title">${t.titles[mode][scope]}</h2>
        ${loading ? html`<span class="hidden" role="status">${loading}</span>` : nothing}
        <p class="muted small">${when}</p>
      </header>
      <div class="body" aria-hidden=${loading ? 'true' : nothing}>
        ${this.#together?.note(standings) ?? nothing}
        ${hidden && mode !== 'personal' ? nothing : this.#rows(standings, loading)}
        ${this.#own(standings)}
        ${
          mode === 'personal' || hidden || forOthers(standings)
            ? nothing
            : html`<p class="muted small audience">
                ${scope === 'individual' ? t.audience : t.groups}
              </p>`
        }
        ${this.#states.stale(this.#task.error, this.#task.retry)}
      </div>
    </section>`;
    // What stood there while waiting goes as a whole: nothing that stays is seen to move.
    return html`${repeat(
      [card],
      () => loading,
      (one) => one,
    )}`;
  }

  #own(standings: Standings): TemplateResult | typeof nothing {
    const { me, mode } = standings;
    if (!me) return this.#together?.welcome() ?? nothing;
    return mode === 'personal' ? nothing : ownLine(standings, me, this.#words);
  }

  #rows(standings: Standings, loading: string): unknown {
    const { t, language } = this.#words;
    // Who was given a standing asks for nothing, and has nothing to thank with; shapes grow no buttons.
    const act = this.standings || loading ? undefined : this.#together?.button;
    const words: Words = { t, language, act };
    if (standings.mode !== 'personal') return rows(standings, words);
    return this.#past.shown?.(standings, words) ?? this.#states.render('loading', { lines: 6 });
  }

  #query(signal: AbortSignal) {
    const { period } = this;
    const { scope, mode } = this.#view;
    const size = Math.min(50, Math.max(1, Math.trunc(this.limit) || 5));
    return { period, scope, mode, size, around: 'me' as const, signal };
  }
}

/** Whether names are there, for others than this reader or for nobody. */
const forOthers = ({ note }: Standings): boolean =>
  note === 'members-only' || note === 'aggregates-only';
