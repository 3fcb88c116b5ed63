/** Promises about the sizes of teams and circles, wherever they are told. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Indicators, Standings } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

const EARNING = [
  ...Array.from({ length: 6 }, (_, n) => ({ subject: `north-${n}`, team: 'North' })),
  ...Array.from({ length: 4 }, (_, n) => ({
    subject: `west-${n}`,
    team: 'West',
    circle: 'alumni',
  })),
];

let service: TestService;
let lead: Caller;
let away: Caller;
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
  lead = await service.as('lead', { role: 'lead' });
  for (const claims of EARNING) await (await service.as(claims.subject, claims)).join(false);
  away = await (await service.as('south', { team: 'South' })).join(false);
});
afterEach(() => service.stop());

/** Every size that a lead is told. */
async function sizes(): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const scope of ['team', 'circle']) {
    const { body } = await lead.ask<Standings>(
      `GET /v1/standings?scope=${scope}&mode=ranking&period=all&size=50`,
    );
    for (const { name, members } of [...body.top, ...body.around]) told[name] = members;
  }
  const { membersByCircle, figures } = (await lead.ask<Indicators>('GET /v1/indicators?period=all'))
    .body;
  return { ...told, membersByCircle, all: figures.members };
}

const act = async () => {
  const programme = (await service.app.deps.programmes.byId('acme'))!;
  for (const { subject, team } of EARNING) {
    const { member } = (await service.app.deps.store.members.find(1, subject))!;
    const earned = { ref: subject, kind: 'step', points: team === 'North' ? 9 : 5 } as const;
    await service.app.deps.store.points.put(programme, [
      { ...earned, member: member.number, at: service.now },
    ]);
  }
  service.now += 86_400_000;
  lead = await service.as('lead', { role: 'lead' });
  away = await service.as('south', { team: 'South' });
};

describe('sizes of groups', () => {
  it('do not tell by their difference who joined of a small team', async () => {
    await act();
    const told = await sizes();
    // Of seven employees six are in the team: whoever is the seventh would be known to have joined.
    expect([told['North'], told['employee']]).toContain(undefined);
    expect([told['North'], told['employee']]).not.toEqual([undefined, undefined]);
  });

  it('do not tell who pauses, in none of the places that tell them', async () => {
    await act();
    const before = await sizes();
    expect(before['employee'] ?? before['North']).toBeGreaterThan(5);
    const pause = { consents: { recording: true, leaderboard: false }, status: 'paused' };
    expect((await away.ask('POST /v1/me/membership', pause)).status).toBe(200);
    expect(await sizes()).toEqual(before);
  });
});
