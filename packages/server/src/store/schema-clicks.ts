/**
 * The tables that every hit moves: hits themselves, figures, points and scores.
 * @module
 */
import type { HitClass } from '@tandem-advocacy/core/schemas';

/** Hits folded in, each once: `replica` and `sequence` come from the journal that kept it. */
export interface HitsTable {
  programme: number;
  replica: string;
  sequence: number;
  at: number;
  day: string;
  content: number;
  member: number;
  network: string;
  class: HitClass;
  reason: string;
  version: number;
  visitor: string;
  /** The name of its row in `hit_facts`; of hits that came before there was one, the facts themselves. */
  facts: string;
}

/** What requests said of themselves, JSON of core's `HitFacts` but the visitor; `day` is the last that saw it. */
export interface HitFactsTable {
  programme: number;
  name: string;
  facts: string;
  day: string;
}

/** How far each journal has been folded in. */
export interface FoldsTable {
  programme: number;
  replica: string;
  sequence: number;
}

/** Human readings of one link by one visitor of the day; forgotten with the day. */
export interface VisitsTable {
  programme: number;
  day: string;
  visit: string;
}

/** Visitor hashes of members' own calls of the day; forgotten with the day. */
export interface OwnVisitorsTable {
  programme: number;
  day: string;
  visitor: string;
  member: number;
}

/** Hits per content and class, kept as they happen. */
export interface ContentFiguresTable {
  programme: number;
  content: number;
  class: HitClass;
  hits: number;
}

/** Hits per link, day and class, kept as they happen; member 0 is nobody. */
export interface LinkFiguresTable {
  programme: number;
  member: number;
  content: number;
  network: string;
  day: string;
  class: HitClass;
  hits: number;
}

/** Points, each with the fact it is for (`ref`), so that no fact pays twice. */
export interface PointsTable {
  programme: number;
  ref: string;
  member: number;
  kind: string;
  content: number | null;
  network: string | null;
  points: number;
  day: string;
  at: number;
}

/** Points summed per period, kept as they happen; `lot` orders equals, `visible` is 1 for who may be shown. */
export interface ScoresTable {
  programme: number;
  period: string;
  key: string;
  member: number;
  points: number;
  visible: number;
  lot: number;
}

/** How many of those who may be shown have how many points, from 1 up. */
export interface ScoreCountsTable {
  programme: number;
  period: string;
  key: string;
  points: number;
  members: number;
}

/** The same by stretches: those of level 1 are 64 points long, those of level 2 are 4,096. */
export interface ScoreLevelsTable {
  programme: number;
  period: string;
  key: string;
  level: number;
  stretch: number;
  members: number;
}

/** How many people of a programme may be shown. */
export interface FieldsTable {
  programme: number;
  people: number;
}

/** All of them by name. */
export interface ClickTables {
  hits: HitsTable;
  hit_facts: HitFactsTable;
  folds: FoldsTable;
  visits: VisitsTable;
  own_visitors: OwnVisitorsTable;
  content_figures: ContentFiguresTable;
  link_figures: LinkFiguresTable;
  points: PointsTable;
  scores: ScoresTable;
  score_counts: ScoreCountsTable;
  score_levels: ScoreLevelsTable;
  fields: FieldsTable;
}
