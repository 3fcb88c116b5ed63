/** Holds the record of processing against the tables, and the page against the record. @module */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../store/tables.js';
import { fieldOf, RECORD, recordPage } from './index.js';

const columns = await tablesOf();

describe('the record of processing', () => {
  it('says of every column of every table what it is', () => {
    const unsaid = [...columns].flatMap(([table, names]) =>
      names
        .filter((column) => !(table in RECORD) || !fieldOf(table, column))
        .map((column) => `${table}.${column}`),
    );
    // Add what is missing to a file beside this one.
    expect(unsaid).toEqual([]);
  });

  it('says nothing of what is not there', () => {
    const stale = Object.entries(RECORD).flatMap(([table, { fields }]) =>
      Object.keys(fields)
        .filter((column) => !columns.get(table)?.includes(column))
        .map((column) => `${table}.${column}`),
    );
    expect([...stale, ...Object.keys(RECORD).filter((table) => !columns.has(table))]).toEqual([]);
  });

  it('is the page in the guide: tandem-server record writes it', () => {
    const page = path.join(
      import.meta.dirname,
      '../../../../../docs/guide/record-of-processing.md',
    );
    expect(readFileSync(page, 'utf8')).toBe(recordPage(columns));
  });

  it('names no column that holds an address or the words of a post', () => {
    const names = [...columns.values()].flat();
    expect(names.filter((name) => /^(?:ip|address|user_agent|text|words)$/.test(name))).toEqual([]);
  });
});
