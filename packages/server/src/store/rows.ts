/**
 * Rows as the rest of the service handles them: read from text once, nothing to parse left.
 * @module
 */
import type {
  Circle,
  ConversionPolicy,
  Launch,
  MemberStatus,
  RateCard,
  Season,
} from '@tandem-advocacy/core/schemas';
import type { PointRules } from '@tandem-advocacy/core/rules';

/** A season with the rules that were frozen for it. */
export interface SeasonRow extends Season {
  rules: PointRules;
  /** The seal of the rules, as it was made with the season. */
  seal: string;
}

/** Kinds of data that are kept for so many days. */
export type DataKind = 'hits' | 'link-days' | 'points' | 'looks' | 'messages';

/** What a lead set; what is absent they have not said. */
export interface ProgrammeSettings {
  benefits?: Record<string, string>;
  launch?: Launch;
  conversions?: ConversionPolicy;
  rateCard?: RateCard;
  /** Days for which kinds of data are kept: the operator's to set, as agreed. */
  retention?: Partial<Record<DataKind, number>>;
}

/** A programme. */
export interface ProgrammeRow {
  /** The number that opens every key of its rows, 1 to 4,095. */
  number: number;
  id: string;
  name: string;
  languages: string[];
  timeZone: string;
  /** Origin of its tracking links (`https://links.example.org`); in the store `''` for the service's own. */
  linkHost: string;
  /** Origins of pages that may call. */
  origins: string[];
  /** Hosts whose pages become content by themselves. */
  hosts: string[];
  /** Address ranges of the organisation (CIDR). */
  egress: string[];
  networks: string[];
  disclosures: Record<string, string>;
  k: number;
  settings: ProgrammeSettings;
  seasons: SeasonRow[];
  createdAt: number;
  /** What was agreed with the works council about figures of single people. */
  council: Council;
}

/**
 * Works-council mode: `off` shows those who opted in by name, `pseudonymous` by a name of the period, and
 * with `aggregates` nobody sees a single person.
 */
export type Council = 'off' | 'aggregates' | 'pseudonymous';

/** Whether a version of a link key still attributes: none is ever deleted. */
export type KeyStatus = 'active' | 'retired' | 'compromised';

/** A programme with the versions of its keys. */
export interface ProgrammeEntry extends ProgrammeRow {
  /** Status by version of its link keys. */
  linkKeys: Map<number, KeyStatus>;
  /** The version that new links are minted with. */
  linkVersion: number;
  /** Versions of the portal secret that are accepted; retired ones too, until they are withdrawn. */
  portalVersions: number[];
  /** Other issuers whose tokens are accepted. */
  issuers: IssuerRow[];
}

/** An issuer of tokens (OpenID Connect), and whom its tokens must be for. */
export interface IssuerRow {
  issuer: string;
  audience: string;
  /** Where its keys are; found by its own description when absent. */
  jwks: string | undefined;
  /** Also where it is not on the public internet. */
  allowPrivate: boolean;
}

/** A membership. */
export interface MemberRow {
  /** The pseudonymous number, 1 to 16,777,215. */
  number: number;
  status: MemberStatus;
  circle: Circle;
  /** Whether they chose to appear on the leaderboard. */
  leaderboard: boolean;
  joinedAt: number;
}
