/**
 * The way from people to teams, to circles, and to one's own past.
 * @module
 */
import { html, type TemplateResult } from 'lit';
import type { Scope, StandingMode } from '@tandem-advocacy/core';
import type { LeaderboardWords } from './leaderboard.strings.js';

/** Whose standing is shown, and how. */
export interface View {
  scope: Scope;
  mode: StandingMode;
}

/** One button a view; `asPage` is how the page shows others, for who comes back from their own past. */
export function switchView(
  now: View,
  t: LeaderboardWords,
  { asPage, show }: { asPage: StandingMode; show(view: View): void },
): TemplateResult {
  const mode = asPage === 'personal' ? 'recognition' : asPage;
  const views: View[] = [
    { scope: 'individual', mode },
    { scope: 'team', mode },
    { scope: 'circle', mode },
    { scope: 'individual', mode: 'personal' },
  ];
  const key = (view: View) => (view.mode === 'personal' ? 'me' : view.scope);
  return html`<div class="switch" part="switch" role="group" aria-label=${t.whose}>
    ${views.map(
      (view) =>
        html`<button
          class="way small"
          aria-pressed=${key(view) === key(now) ? 'true' : 'false'}
          @click=${() => show(view)}
        >
          ${t.views[key(view)]}
        </button>`,
    )}
  </div>`;
}
