/**
 * What `<tandem-join>` shows to somebody who may join, and to somebody who joined.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Me, Member } from '@tandem-advocacy/core';
import { day } from '../../internal/intl.js';
import type { Acts } from './acts.js';
import type { FinePrint } from './fine-print.js';
import type { Act, JoinWords } from './join.strings.js';

/** What every part of the card needs. */
export interface Desk {
  t: JoinWords;
  language: string;
  /** Shapes only, for what is still awaited: nothing in it can be found or pressed. */
  ghost?: boolean;
  acts: Acts;
  /** The fine print, once somebody asked for it. */
  fine: FinePrint | undefined;
  /** Loads the fine print; answers whether it is there. */
  unfold(): Promise<boolean>;
}

/** A button for one act: while that is under way, it says so and keeps its focus. */
export const actButton = (desk: Desk, act: Act, look: { class?: string; label?: string } = {}) =>
  html`<button
    type="button"
    class="button ${look.class ?? ''}"
    part=${desk.ghost ? nothing : `button ${act}`}
    aria-disabled=${desk.acts.pending ? 'true' : nothing}
    @click=${() => void desk.acts.perform(act)}
  >
    ${(desk.acts.pending === act && desk.acts.said) || (look.label ?? desk.t[act as 'join'])}
  </button>`;

/** For somebody who may join: both sides of it, what they agree to, and one button. */
export function invitation(desk: Desk, programme: string): TemplateResult {
  const { t } = desk;
  return html`<div class="invitation">
    <div class="pitch">
      <header class="head">
        <p class="kicker small">${programme}</p>
        <h2 class="title" id="title">${t.title}</h2>
      </header>
      <p class="lead">${t.lead}</p>
      <div class="sides">${side('you', t.forYou, t.benefits)}${side('us', t.forUs, t.returns)}</div>
    </div>
    <div class="deal">
      <h3 class="subtitle" id="agree">${t.agree}</h3>
      ${consents(desk)}
      <div class="go">
        ${actButton(desk, 'join', { class: 'primary' })}
        <p class="muted small">${t.freely}</p>
      </div>
    </div>
  </div>`;
}

/** What membership means, and the one choice beside it; with everything that is recorded, on demand. */
export const consents = (desk: Desk): TemplateResult => {
  const { t } = desk;
  return html`<div class="consents">
      <div class="consent" part="consent">
        <svg class="tick" viewBox="0 0 20 20" aria-hidden="true">
          <path d="m4 10.5 4 4 8-9" />
        </svg>
        <p class="consent-name">${t.recording} <span class="tag">${t.needed}</span></p>
        <p class="muted small">${t.recordingText}</p>
      </div>
      ${leaderboardChoice(desk)}
    </div>
    ${recorded(desk)}`;
};

const side = (name: string, title: string, lines: readonly string[]) =>
  html`<div class="side ${name}" part="benefits">
    <h3 class="subtitle">${title}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;

/** The one choice: unticked until its person ticks it. */
const leaderboardChoice = ({ t, acts }: Desk) =>
  html`<label class="consent" part="consent">
    <input
      type="checkbox"
      class="tick"
      name="leaderboard"
      aria-labelledby="leaderboard-name"
      aria-describedby="leaderboard-text"
      .checked=${acts.leaderboard}
      @change=${acts.choose}
    />
    <span class="consent-name" id="leaderboard-name"
      >${t.leaderboard} <span class="tag">${t.optional}</span></span
    >
    <span class="muted small" id="leaderboard-text">${t.leaderboardText}</span>
  </label>`;

const recorded = ({ t, fine, unfold }: Desk) =>
  html`<details part="recorded" @toggle=${() => void unfold()}>
    <summary>${t.recorded}</summary>
    ${fine?.recorded()}
  </details>`;

/** For a member: what they chose, and the ways to change it. */
export function membership(desk: Desk, me: Me, member: Member): TemplateResult {
  const { t, language } = desk;
  const resting = member.status === 'paused';
  const who = [me.name, member.team].filter(Boolean).join(' · ');
  return html`<div class="membership">
    <header class="head">
      <p class="kicker small">${me.programme.name}</p>
      <h2 class="title" id="title">${resting ? t.paused : t.joined}</h2>
      <p class="muted small">${who}</p>
      <p class="muted small">${t.since(day(language, member.joinedAt))}</p>
    </header>
    ${resting ? html`<p class="note" part="note">${t.pausedText}</p>` : nothing}
    <div class="deal">
      <h3 class="subtitle">${t.choices}</h3>
      <div class="consents">${leaderboardChoice(desk)}</div>
      ${recorded(desk)}
      <div class="ways">
        ${actButton(desk, resting ? 'resume' : 'pause', { class: resting ? 'primary' : '' })}
        ${actButton(desk, 'leave')}
      </div>
      <p class="muted small">${t.leaveText}</p>
    </div>
  </div>`;
}
