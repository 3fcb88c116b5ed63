/**
 * The card of `<tandem-join>` before it is known who reads: shapes, so that nothing moves later.
 * @module
 */
import { html, type TemplateResult } from 'lit';
import type { Me, Member } from '@tandem-advocacy/core';
import { ownData } from './own-data.js';
import { invitation, membership, type Desk } from './views.js';

const BLANK = '\u2003'.repeat(6);

/** The shape of what is to come, for whoever is probably reading. */
export function ghost(
  desk: Desk,
  { joined, label }: { joined: boolean; label: string },
): TemplateResult {
  const blank = { ...desk, ghost: true };
  const me: Me = { name: BLANK, role: 'member', programme: { id: '', name: BLANK }, member: null };
  const member: Member = {
    number: 0,
    status: 'active',
    circle: 'employee',
    consents: { recording: true, leaderboard: false },
    joinedAt: '2026-01-01T00:00:00Z',
  };
  return html`<section class="card ghost" part="card">
    <span class="hidden" role="status">${label}</span>
    <div inert aria-hidden="true">
      ${joined ? membership(blank, me, member) : invitation(blank, BLANK)}
      <p class="said small"></p>
      ${ownData(blank, '')}
    </div>
  </section>`;
}
