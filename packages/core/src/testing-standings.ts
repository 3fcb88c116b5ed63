/**
 * Invented colleagues with their points, and the windows on them that the service in memory answers.
 * @module
 */
import { window as windowOf } from './rules/standings.js';
import { teamScores, type TeamPoints } from './rules/teams.js';
import type { Member, Standings, StandingsQuery } from './schemas/index.js';

const K = 5;
/** What the people of some groups earned together; groups are more than the colleagues who show their names. */
const groupsOf = (totals: Record<string, [members: number, points: number]>): TeamPoints[] =>
  Object.entries(totals).map(([name, [members, points]]) => ({ key: name, name, members, points }));
const groups = {
  team: groupsOf({
    ...{ Design: [14, 402], Workshop: [21, 418], Laboratory: [9, 96] },
    ...{ Logistics: [17, 163], Sales: [12, 88] },
  }),
  circle: groupsOf({ employee: [68, 1104], alumni: [9, 72], client: [8, 31], partner: [6, 61] }),
};

/** Names of invented colleagues with their points, for standings. */
export const sampleScores = (): { key: string; name: string; team: string; points: number }[] =>
  [
    ['Mirabelle Okonkwo-Test', 84],
    ['Anselme Vraisemblable', 71],
    ['Tove Exempelsson', 66],
    ['Bartolomeo Finto', 52],
    ['Ines Inventada', 47],
    ['Jorick Voorbeeld', 40],
    ['Salomé Fictive', 33],
    ['Amadou Modèle', 27],
    ['Wilhelmina Muster', 21],
    ['Rafaël Imaginaire', 15],
    ['Noor Specimen', 9],
  ].map(([name, points], i) => ({
    key: `m${i}`,
    name: String(name),
    team: i % 2 ? 'Workshop' : 'Design',
    points: Number(points),
  }));

/** What the service in memory knows of whoever asks for standings. */
export interface StandingsReader {
  member: Member | undefined;
  points: number;
  empty: boolean;
}

/** A window on the standing that was asked for, as `GET /v1/standings` answers one. */
export function memoryStandings(
  query: URLSearchParams,
  { member, points, empty }: StandingsReader,
): Standings {
  const {
    mode = 'recognition',
    scope = 'individual',
    period = 'season',
  } = Object.fromEntries(query) as StandingsQuery;
  const visible = member?.consents.leaderboard === true;
  const mine = { key: 'me', name: 'Camille Exemple', team: 'Design', points };
  const people = [...sampleScores(), ...(visible ? [mine] : [])];
  const alone = scope === 'individual';
  const scores = alone ? people : teamScores(groups[scope], { k: K });
  const size = Number(query.get('size') ?? 5);
  const me = alone ? 'me' : member?.[scope];
  const { own, ...rest } = windowOf(empty ? [] : scores, { me, size, k: K, mode });
  return {
    ...{ period, scope },
    season: { id: 's1', name: 'Autumn', endsAt: '2026-12-31T23:00:00.000Z' },
    ...rest,
    ...(!alone && { note: rest.note ?? 'closed-days-only' }),
    me: member && !empty ? { points, previous: 30, best: 60, visible, ...(alone && own) } : null,
    version: 1,
  };
}
