/**
 * What one can ask of the programme.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { Mix } from '../schemas/figure.js';
import { Indicators, type IndicatorQuery } from '../schemas/indicator.js';
import {
  Objective,
  ObjectiveList,
  type ObjectiveChange,
  type ObjectiveDraft,
} from '../schemas/objective.js';
import { Programme, type ProgrammeChange } from '../schemas/programme.js';
import { Readiness } from '../schemas/readiness.js';
import {
  SealedSeason,
  SeasonList,
  type SeasonChange,
  type SeasonDraft,
} from '../schemas/season.js';
import { segment } from '../wire/segment.js';

/** What one can ask of the programme. What changes it, its indicators and readiness need the role of a lead. */
export interface ProgrammeResource {
  /** The programme as its readers see it. */
  get(ask?: Ask): Promise<Programme>;
  /** Changes what a lead may change; what is absent stays. */
  change(change: ProgrammeChange, ask?: Ask): Promise<Programme>;
  /** What the programme is for, and how far it has come. */
  objectives(ask?: Ask): Promise<ObjectiveList>;
  /** Sets an objective; rejects with `objective_invalid` where there is no figure to reach. */
  setObjective(draft: ObjectiveDraft, ask?: Ask): Promise<Objective>;
  /** Changes an objective; what is absent stays. */
  changeObjective(id: string, change: ObjectiveChange, ask?: Ask): Promise<Objective>;
  /** Drops an objective. */
  dropObjective(id: string, ask?: Ask): Promise<void>;
  /** Every indicator of a period: a figure, a range, or unknown with the reason. */
  indicators(query?: IndicatorQuery & Ask): Promise<Indicators>;
  /** The eight classic mistakes: each fine, a warning with the next step, or unknown. */
  readiness(ask?: Ask): Promise<Readiness>;
  /** Whose voices are offered: the brand's own, third parties', members'. */
  mix(ask?: Ask): Promise<Mix>;
  /** Every season with its rules and their seal, the oldest first. */
  seasons(ask?: Ask): Promise<SeasonList>;
  /** Opens a season; rejects with `season_overlaps` where another one runs. */
  openSeason(draft: SeasonDraft, ask?: Ask): Promise<SealedSeason>;
  /** Changes a season; rejects with `season_started` for more than its name once it has started. */
  changeSeason(id: string, change: SeasonChange, ask?: Ask): Promise<SealedSeason>;
}

/** Binds the programme to a client's requests. */
export const programmeResource = (http: Http): ProgrammeResource => ({
  get: (ask) => http.request(Programme, 'GET /programme', ask),
  change: (json, ask) => http.request(Programme, 'PATCH /programme', { json, ...ask }),
  objectives: (ask) => http.request(ObjectiveList, 'GET /objectives', ask),
  setObjective: (json, ask) => http.request(Objective, 'POST /objectives', { json, ...ask }),
  changeObjective: (id, json, ask) =>
    http.request(Objective, `PATCH /objectives/${segment(id)}`, { json, ...ask }),
  dropObjective: (id, ask) =>
    http.request<void>(undefined, `DELETE /objectives/${segment(id)}`, ask),
  indicators: ({ signal, ...query } = {}) =>
    http.request(Indicators, 'GET /indicators', { query, signal }),
  readiness: (ask) => http.request(Readiness, 'GET /readiness', ask),
  mix: (ask) => http.request(Mix, 'GET /programme/mix', ask),
  seasons: (ask) => http.request(SeasonList, 'GET /seasons', ask),
  openSeason: (json, ask) => http.request(SealedSeason, 'POST /seasons', { json, ...ask }),
  changeSeason: (id, json, ask) =>
    http.request(SealedSeason, `PATCH /seasons/${segment(id)}`, { json, ...ask }),
});
