/**
 * The rows of a standing: people by band, or places in a table, each a pure function of what is known.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { StandingRow, Standings } from '@tandem-advocacy/core';
import { number } from '../../internal/intl.js';
import type { LeaderboardWords } from './leaderboard.strings.js';

/** The words a view is written in. */
export interface Words {
  t: LeaderboardWords;
  language: string;
  /** What may be done for a person, at the end of their row. */
  act?: ((row: StandingRow) => TemplateResult | typeof nothing) | undefined;
}

const BANDS = ['beacon', 'steady', 'spark'] as const;

/** Whoever is in a standing, as its mode shows them. */
export const rows = (standings: Standings, words: Words) =>
  standings.mode === 'ranking' ? ranking(standings, words) : recognition(standings, words);

/** Recognition: people under warm words, with no number. */
function recognition({ top, scope }: Standings, words: Words): TemplateResult[] {
  return BANDS.map((band) => ({ band, rows: top.filter((row) => row.band === band) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ band, rows }) => {
      const { name, text } = words.t.bands[band];
      return html`<section class="band ${band}" part="band">
        <h3 class="band-name">${name}</h3>
        <p class="muted small">${text}</p>
        <ul class="people" role="list">
          ${repeat(
            rows,
            ({ key }) => key,
            (row) =>
              html`<li class="person ${row.me ? 'me' : ''}" part="row" data-key=${row.key}>
                ${person(row, scope, words)}
              </li>`,
          )}
        </ul>
      </section>`;
    });
}

/** Ranking: the top, and the reader's neighbours below it where they are further down. */
function ranking(standings: Standings, words: Words): TemplateResult {
  const { t } = words;
  const { top, scope } = standings;
  const shown = new Set(top.map(({ key }) => key));
  const below = standings.around.filter(({ key }) => !shown.has(key));
  // Equals share a place: a neighbour follows at once where no place lies between.
  const gap = (below[0]?.place ?? 0) > top.length + 1;
  const row = (one: StandingRow) => rankedRow(one, scope, words);
  return html`<table class="ranking" part="table">
    <caption class="hidden">
      ${t.titles.ranking[scope]}
    </caption>
    <thead>
      <tr>
        <th class="place" scope="col">${t.place}</th>
        <th scope="col">${t.name}</th>
        <th class="points" scope="col">${t.points}</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(top, ({ key }) => key, row)}
    </tbody>
    ${
      below.length > 0
        ? html`<tbody>
            ${
              gap
                ? html`<tr class="gap">
                    <td colspan="3">
                      <span aria-hidden="true">⋯</span><span class="hidden">${t.skipped}</span>
                    </td>
                  </tr>`
                : nothing
            }
            ${repeat(below, ({ key }) => key, row)}
          </tbody>`
        : nothing
    }
  </table>`;
}

const rankedRow = (row: StandingRow, scope: Standings['scope'], words: Words) =>
  html`<tr class=${row.me ? 'me' : ''} part="row" data-key=${row.key}>
    <td class="place">
      <span class="medal ${(row.place ?? 9) <= 3 ? 'high' : ''}"
        >${number(words.language, row.place ?? 0)}</span
      >
    </td>
    <th scope="row"><span class="person">${person(row, scope, words)}</span></th>
    <td class="points">${number(words.language, row.points ?? 0)}</td>
  </tr>`;

function person(row: StandingRow, scope: Standings['scope'], { t, act }: Words): TemplateResult {
  const name = scope === 'circle' ? (t.circles[row.name] ?? row.name) : row.name;
  const more = row.members === undefined ? row.team : t.membersOf(row.members);
  return html`<span class="avatar" aria-hidden="true">${initials(name)}</span>
    <span class="who">
      <bdi class="name">${name}</bdi>
      ${row.me ? html`<span class="hidden">, </span><span class="tag">${t.mine[scope]}</span>` : nothing}
      ${more ? html`<bdi class="team muted small">${more}</bdi>` : nothing}
    </span>
    ${scope === 'individual' ? act?.(row) : nothing}`;
}

/** The first letters of the first and the last word of a name. */
function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
