/**
 * The thanks that the reader received: who gave them and when, for their eyes only; no count, and nothing to win.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactRow, Kudos, Tandem } from '@tandem-advocacy/core';
import { day } from '../../internal/intl.js';
import type { Words } from './summary.js';

/** The newest thanks, for a member. */
export async function received(client: Tandem, signal: AbortSignal): Promise<Kudos[]> {
  await client.session.want();
  if (!client.session.current?.reader.joined) return [];
  return (await client.kudos.list({ signal })).items;
}

/** The list: names and titles are text. */
export function kudos(
  thanks: readonly Kudos[],
  rows: readonly ImpactRow[],
  { t, language }: Words,
): TemplateResult | typeof nothing {
  if (thanks.length === 0) return nothing;
  const titleOf = (id?: string) => rows.find(({ contentId }) => contentId === id)?.title;
  const why = ({ contentId, missionId }: Kudos) =>
    titleOf(contentId) ?? (missionId === undefined ? undefined : t.kudosMission);
  return html`<section part="kudos">
    <h3 class="sub">${t.kudos}</h3>
    <ul class="plain" role="list">
      ${thanks.map(
        (one) =>
          html`<li>
            <bdi>${one.from}</bdi>
            <span class="muted small">
              ${day(language, one.at)} ${why(one) ? html`· <bdi>${why(one)}</bdi>` : nothing}
            </span>
          </li>`,
      )}
    </ul>
  </section>`;
}
