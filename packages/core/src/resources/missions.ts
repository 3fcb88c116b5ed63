/**
 * What one can ask of missions.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import {
  Mission,
  MissionList,
  type MissionClaim,
  type MissionDraft,
  type MissionStep,
} from '../schemas/mission.js';
import { segment } from '../wire/segment.js';

/** What one can ask of missions. `language` is a BCP 47 tag; the nearest there is answers. */
export interface MissionsResource {
  /** What there is to do, and for a champion or lead what waits to be confirmed. */
  list(query?: { language?: string | undefined } & Ask): Promise<MissionList>;
  /** Takes a mission up, or says that it is done. Rejects with `mission_unknown` or `not_joined`. */
  tell(id: string, state: MissionStep['state'], ask?: Ask): Promise<Mission>;
  /** Lays a mission down again: nothing stays of it. Rejects with `mission_done` once it counts. */
  drop(id: string, ask?: Ask): Promise<Mission>;
  /** Confirms what somebody says they did, or says not quite yet; for champions and leads. */
  confirm(
    claim: Pick<MissionClaim, 'missionId' | 'key'>,
    confirmed: boolean,
    ask?: Ask,
  ): Promise<void>;
  /** Offers a mission; needs the role of a lead. */
  offer(draft: MissionDraft, ask?: Ask): Promise<Mission>;
  /** Writes a mission anew, under an id that stays; needs the role of a lead. */
  put(id: string, draft: MissionDraft, ask?: Ask): Promise<Mission>;
  /** Offers a mission no more; what people did of it stays theirs. */
  withdraw(id: string, ask?: Ask): Promise<void>;
}

const at = (id: string) => `/missions/${segment(id)}` as const;

/** Binds missions to a client's requests. */
export const missionsResource = (http: Http): MissionsResource => ({
  list: ({ signal, ...query } = {}) =>
    http.request(MissionList, 'GET /missions', { query, signal }),
  tell: (id, state, ask) =>
    http.request(Mission, `PUT ${at(id)}/mine`, { json: { state }, ...ask }),
  drop: (id, ask) => http.request(Mission, `DELETE ${at(id)}/mine`, ask),
  confirm: ({ missionId, key }, confirmed, ask) =>
    http.request<void>(undefined, `PUT ${at(missionId)}/claims/${segment(key)}`, {
      json: { confirmed },
      ...ask,
    }),
  offer: (draft, ask) => http.request(Mission, 'POST /missions', { json: draft, ...ask }),
  put: (id, draft, ask) => http.request(Mission, `PUT ${at(id)}`, { json: draft, ...ask }),
  withdraw: (id, ask) => http.request<void>(undefined, `DELETE ${at(id)}`, ask),
});
