/**
 * The first tables. Never changed once released: a later step changes what it made.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';
import { createTables, type Table } from './create-table.js';

const TABLES: Record<string, Table> = {
  programmes: {
    columns: `
      programme integer, id text, name text, languages text, time_zone text, link_host text,
      origins text, hosts text, egress text, networks text, disclosures text, k integer,
      created_at bigint`,
    key: ['programme'],
    unique: [['id']],
  },
  seasons: {
    columns: 'programme integer, id text, name text, starts_at bigint, ends_at bigint, rules text',
    key: ['programme', 'id'],
  },
  keys: {
    columns: 'programme integer, kind text, version integer, status text, created_at bigint',
    key: ['programme', 'kind', 'version'],
  },
  people: {
    columns: `
      programme integer, member integer, sub text, name text, role text, locale text?,
      country text?, team text?`,
    key: ['programme', 'member'],
    unique: [['programme', 'sub']],
  },
  members: {
    columns: `
      programme integer, member integer, status text, circle text, leaderboard integer,
      joined_at bigint, left_at bigint?`,
    key: ['programme', 'member'],
  },
  member_numbers: {
    columns: 'programme integer, member integer',
    key: ['programme', 'member'],
  },
  consents: {
    columns: `
      programme integer, member integer, entry integer, consent text, given integer,
      wording text, at bigint`,
    key: ['programme', 'member', 'entry'],
  },
  contents: {
    columns: `
      programme integer, content integer, id text, kind text, origin text, state text,
      title text, summary text?, url text, url_key text, fallback_url text?, image text?,
      language text?, author text?, topics text, captions text, applause integer,
      published_at bigint, created_at bigint`,
    key: ['programme', 'content'],
    unique: [
      ['programme', 'id'],
      ['programme', 'url_key'],
    ],
    indexes: [['programme', 'state', 'published_at', 'content']],
  },
  content_topics: {
    columns: 'programme integer, topic text, content integer',
    key: ['programme', 'topic', 'content'],
    indexes: [['programme', 'content']],
  },
  sources: {
    columns: 'programme integer, id text, url text, origin text, title text?, created_at bigint',
    key: ['programme', 'id'],
    unique: [['programme', 'url']],
  },
  feed_entries: {
    columns: 'programme integer, entry text, content integer',
    key: ['programme', 'entry'],
  },
  shares: {
    columns: `
      programme integer, member integer, id text, content integer, network text, state text,
      caption text, prepared_at bigint, declared_at bigint?, corroboration text?,
      corroborated_by text?, novelty integer, earned_day text?`,
    key: ['programme', 'member', 'id'],
    indexes: [
      ['programme', 'member', 'content', 'prepared_at'],
      ['programme', 'member', 'prepared_at', 'id'],
      ['programme', 'member', 'earned_day'],
    ],
  },
  hits: {
    columns: `
      programme integer, replica text, sequence bigint, at bigint, day text, content integer,
      member integer, network text, class text, reason text, version integer, visitor text,
      facts text`,
    key: ['programme', 'replica', 'sequence'],
    indexes: [
      ['programme', 'member', 'content', 'at'],
      ['programme', 'at'],
    ],
  },
  folds: {
    columns: 'programme integer, replica text, sequence bigint',
    key: ['programme', 'replica'],
  },
  visits: {
    columns: 'programme integer, day text, visit text',
    key: ['programme', 'day', 'visit'],
  },
  own_visitors: {
    columns: 'programme integer, day text, visitor text, member integer',
    key: ['programme', 'day', 'visitor', 'member'],
  },
  content_figures: {
    columns: 'programme integer, content integer, class text, hits bigint',
    key: ['programme', 'content', 'class'],
  },
  link_figures: {
    columns: `
      programme integer, member integer, content integer, network text, day text, class text,
      hits bigint`,
    key: ['programme', 'member', 'content', 'network', 'day', 'class'],
  },
  points: {
    columns: `
      programme integer, ref text, member integer, kind text, content integer?,
      network text?, points integer, day text, at bigint`,
    key: ['programme', 'ref'],
    indexes: [['programme', 'member', 'day']],
  },
  scores: {
    columns: 'programme integer, period text, key text, member integer, points integer',
    key: ['programme', 'period', 'key', 'member'],
    indexes: [['programme', 'member', 'period', 'key']],
  },
  applause: {
    columns: 'programme integer, member integer, content integer, at bigint',
    key: ['programme', 'member', 'content'],
  },
  courses: {
    columns: 'programme integer, id text, draft text, position integer',
    key: ['programme', 'id'],
  },
  steps: {
    columns: 'programme integer, member integer, course text, step text, at bigint',
    key: ['programme', 'member', 'course', 'step'],
  },
  certificates: {
    columns: 'programme integer, id text, member integer, course text, earned_at bigint',
    key: ['programme', 'id'],
    unique: [['programme', 'member', 'course']],
  },
  events: {
    columns: 'programme integer, event bigint, member integer, data text, at bigint',
    key: ['programme', 'event'],
  },
};

/** Creates the tables. */
export const addFirstTables = (db: Kysely<Tables>): Promise<void> => createTables(db, TABLES);
