/**
 * Invented missions for tests and galleries.
 * @module
 */
import type { Mission, MissionClaim } from './schemas/index.js';

const base = { language: 'en', points: 10, offered: true } as const;

/** Three missions: one to take up, one taken up, one that was done and waits to be confirmed. */
export const sampleMissions = (): Mission[] => [
  {
    ...base,
    id: 'school',
    title: 'Tell a class what a welder does all day',
    summary: 'An hour in a school nearby. We lend you the visor.',
    proof: 'word',
  },
  {
    ...base,
    id: 'newcomer',
    title: 'Have lunch with somebody who is new',
    proof: 'word',
    mine: 'taken',
  },
  {
    ...base,
    id: 'breakfast',
    title: 'Host a breakfast in the workshop',
    summary: 'Coffee is on the house.',
    proof: 'confirmation',
    mine: 'done',
  },
];

/** What somebody else says they did. */
export const sampleClaims = (): MissionClaim[] => [
  {
    missionId: 'breakfast',
    title: 'Host a breakfast in the workshop',
    key: 'm2',
    name: 'Tove Exempelsson',
    at: '2026-11-18T09:00:00.000Z',
  },
];
