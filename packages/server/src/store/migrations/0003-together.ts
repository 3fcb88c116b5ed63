/**
 * What people do together: kudos, pulses, the plan, missions.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';
import { createTables, type Table } from './create-table.js';

const TABLES: Record<string, Table> = {
  kudos: {
    columns: `
      programme integer, id text, member integer, giver integer, day text, content integer?,
      mission text?, at bigint`,
    key: ['programme', 'id'],
    unique: [['programme', 'member', 'giver', 'day']],
    indexes: [
      ['programme', 'member', 'at', 'id'],
      ['programme', 'giver', 'day'],
    ],
  },
  pulses: {
    columns: 'programme integer, id text, draft text, opens_at bigint, closes_at bigint',
    key: ['programme', 'id'],
    indexes: [['programme', 'closes_at']],
  },
  pulse_counts: {
    columns: 'programme integer, pulse text, choice text, answers integer, shown integer',
    key: ['programme', 'pulse', 'choice'],
  },
  pulse_readers: {
    columns: 'programme integer, pulse text, reader text',
    key: ['programme', 'pulse', 'reader'],
  },
  plan_entries: {
    columns: 'programme integer, id text, draft text, first_day text, last_day text',
    key: ['programme', 'id'],
    indexes: [['programme', 'last_day']],
  },
  missions: {
    columns: 'programme integer, id text, draft text, position integer, offered integer',
    key: ['programme', 'id'],
  },
  mission_takers: {
    columns: `
      programme integer, member integer, mission text, state text, taken_at bigint,
      done_at bigint?, confirmed_at bigint?`,
    key: ['programme', 'member', 'mission'],
    indexes: [['programme', 'state', 'done_at']],
  },
};

/** Creates the tables. */
export const addTogether = (db: Kysely<Tables>): Promise<void> => createTables(db, TABLES);
