/**
 * `<tandem-missions>`: useful things to do that no network can see.
 * @module
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Mission, MissionClaim, MissionList } from '@tandem-advocacy/core';
import { ClientController } from '../../internal/client-controller.js';
import { LiveController } from '../../internal/live-controller.js';
import { languageAt, LocalizeController } from '../../internal/localize-controller.js';
import { ResourceTask } from '../../internal/resource-task.js';
import { sentence, StateView } from '../../internal/states.js';
import { TandemElement, type ElementState } from '../../internal/tandem-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { MissionActs } from './acts.js';
import { missionsStyles } from './missions.styles.js';
import { missionsWords, type MissionsWords } from './missions.strings.js';

export { MissionDoneEvent } from './acts.js';

/**
 * Useful things to do that no network can see: taken up, done, and where a mission asks for it confirmed.
 *
 * @customElement tandem-missions
 * @csspart base - The block everything stands in.
 * @csspart card - The card.
 * @csspart mission - One mission.
 * @csspart button - A button about a mission.
 * @csspart claims - What waits to be confirmed, for champions and leads.
 * @csspart state - What stands there when there is nothing to show.
 * @cssstate initial - The page may still name a service.
 * @cssstate loading - The missions are on their way.
 * @cssstate empty - There is no mission just now.
 * @cssstate ready - Missions are shown.
 * @cssstate not-joined - Missions are shown to somebody who has not joined.
 * @cssstate offline - The service did not answer; what was known stays.
 * @cssstate error - The service refused; what was known stays.
 * @cssstate not-configured - The page names no service.
 * @cssproperty [--tandem-missions-done=light-dark(#1a6e46, #7bd6a6)] - Colour of what is done.
 * @fires {MissionDoneEvent} tandem-mission-done - Somebody said that they did a mission.
 * @fires {TandemErrorEvent} tandem-error - Something failed; it neither bubbles nor crosses a shadow root.
 * @example
 * <tandem-missions limit="3"></tandem-missions>
 */
export class TandemMissions extends TandemElement {
  /** The style sheets of its shadow root. */
  static override styles = [tokens, host, controls, missionsStyles];

  /** How many at most: what the reader took up first, then what there is to take up. */
  @property({ type: Number }) limit = 5;
  /** The missions themselves, for whoever has them already: then nothing is asked. */
  @property({ attribute: false }) missions: MissionList | undefined;

  readonly #clients = new ClientController(this);
  readonly #words = new LocalizeController<MissionsWords>(this, 'missions', missionsWords);
  readonly #states = new StateView(this);
  readonly #task = new ResourceTask<MissionList>(this, this.#clients, {
    ask: ({ missions, session }, signal) => {
      void session.want();
      const language = languageAt(this) || undefined;
      return this.#live.track(missions.list({ language, signal }));
    },
    args: () => [languageAt(this)],
    given: () => this.missions,
    empty: ({ items, claims = [] }) => items.length + claims.length === 0,
  });
  readonly #live: LiveController = new LiveController(this, this.#clients, {
    facts: ['mission', 'member'],
    refresh: this.#task.retry,
    when: () => !this.missions,
  });
  readonly #acts = new MissionActs(this, this.#clients, () => this.#task.retry());
  #shown: MissionList | undefined;

  protected override get currentState(): ElementState {
    const { state } = this.#task;
    return state === 'ready' && this.#joined === false ? 'not-joined' : state;
  }

  get #joined(): boolean | undefined {
    return this.#clients.client?.session.current?.reader.joined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { value } = this.#task;
    if (value !== this.#shown) this.#acts.told.clear();
    this.#shown = value;
  }

  protected override render(): TemplateResult {
    const { language, dir, t } = this.#words;
    const { value, error, retry, state } = this.#task;
    const empty = state === 'empty' || !value;
    return html`<div class="base" part="base" lang=${language} dir=${dir}>
      ${
        empty
          ? this.#states.render(state, {
              error,
              retry,
              lines: 5,
              empty: { title: t.emptyTitle, text: t.emptyText },
            })
          : this.#card(value)
      }
    </div>`;
  }

  #card({ items, claims = [] }: MissionList): TemplateResult {
    const { t } = this.#words;
    const most = Math.max(1, Math.trunc(this.limit) || 5);
    return html`<section class="card" part="card" aria-labelledby="title">
      <div class="head">
        <h2 class="title" id="title" tabindex="-1">${t.title}</h2>
        <p class="muted small">${t.intro} ${this.#joined === false ? t.join : nothing}</p>
      </div>
      <ul role="list">
        ${repeat(
          ordered(items).slice(0, most),
          ({ id }) => id,
          (mission) => this.#mission(this.#acts.told.get(mission.id) ?? mission, mission),
        )}
      </ul>
      ${claims.length > 0 ? this.#claims(claims) : nothing}
      ${this.#states.stale(this.#task.error, this.#task.retry)}
    </section>`;
  }

  /** A mission as it is now; its words as they were asked for, in the language of the page. */
  #mission({ mine, points }: Mission, { id, title, summary, proof, language }: Mission) {
    const { t } = this.#words;
    const waits = proof === 'confirmation' && mine === 'done';
    const finished = mine === 'confirmed' || (mine === 'done' && !waits);
    return html`<li
      class="mission ${finished ? 'finished' : ''}"
      part="mission"
      id="at-${id}"
      tabindex="-1"
    >
      <h3 class="name">
        <span lang=${language}>${title}</span>
        ${points > 0 ? html`<span class="worth small">${t.points(points)}</span>` : nothing}
      </h3>
      ${summary ? html`<p class="muted small" lang=${language}>${summary}</p>` : nothing}
      ${proof === 'confirmation' && !mine ? html`<p class="muted small">${t.proof}</p>` : nothing}
      <p class="mine small" role="status" ?hidden=${!mine}>
        ${mine ? t.mine[waits ? 'waiting' : mine] : nothing}
      </p>
      ${this.#buttons({ id, title, mine, waits })}${this.#problemAt(id)}
    </li>`;
  }

  #buttons(one: { id: string; title: string; mine: Mission['mine']; waits: boolean }) {
    const { id, title, mine, waits } = one;
    const { t } = this.#words;
    if (!this.#clients.client || this.#joined === false) return nothing;
    const act = (state: 'taken' | 'done' | 'dropped', text: string, look: string) =>
      this.#button({ at: id, text, about: title, look, click: () => this.#acts.tell(id, state) });
    if (!mine) return html`<div class="acts">${act('taken', t.take, '')}</div>`;
    if (mine === 'taken')
      return html`<div class="acts">
        ${act('done', t.done, 'primary')} ${act('dropped', t.drop, 'quiet')}
      </div>`;
    return waits ? html`<div class="acts">${act('dropped', t.drop, 'quiet')}</div>` : nothing;
  }

  #claims(claims: readonly MissionClaim[]): TemplateResult {
    const { t } = this.#words;
    return html`<section class="claims" part="claims" aria-labelledby="claims">
      <h3 class="sub" id="claims">${t.claims}</h3>
      <ul role="list">
        ${claims.map((claim) => {
          const at = claim.missionId + claim.key;
          const about = `${claim.title}, ${claim.name}`;
          const say = (yes: boolean) => () => this.#acts.confirm(claim, yes);
          return html`<li class="claim">
            <p><b>${claim.title}</b></p>
            <p class="muted small">${t.claim(claim.name)}</p>
            <div class="acts">
              ${this.#button({ at, text: t.yes, about, look: 'primary', click: say(true) })}
              ${this.#button({ at, text: t.notYet, about, look: 'quiet', click: say(false) })}
            </div>
            ${this.#problemAt(at)}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  /** A button whose name says what it is about, for whoever does not see what it stands beside. */
  #button(one: { at: string; text: string; about: string; look: string; click: () => void }) {
    return html`<button
      class="button ${one.look}"
      part="button"
      aria-label="${one.text}: ${one.about}"
      aria-disabled=${this.#acts.pending === one.at}
      @click=${one.click}
    >
      ${one.text}
    </button>`;
  }

  #problemAt(at: string): TemplateResult | typeof nothing {
    const { problem } = this.#acts;
    if (problem?.at !== at) return nothing;
    return html`<p class="problem small" role="alert">
      ${sentence(problem.error, this.#states.t)}
    </p>`;
  }
}

/** What the reader took up stands first, what is finished last. */
const ordered = (items: readonly Mission[]): Mission[] => {
  const rank = ({ mine }: Mission) => (mine ? { taken: 0, done: 2, confirmed: 3 }[mine] : 1);
  return [...items].sort((a, b) => rank(a) - rank(b));
};
