/**
 * What a service asks its database, heard on either store: where readers are answered, and aside.
 * @module
 */
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { vi } from 'vitest';
import type { Question } from '../store/sqlite-thread.js';

/** A statement as it was asked; the embedded database prepares it once, whatever its values are. */
export interface Asked {
  sql: string;
  values: readonly unknown[];
  /** The name under which the server keeps its plan. */
  name?: string | undefined;
}

/** Hears statements from now on, until `vi.restoreAllMocks()`. */
export function listen(): { here: Asked[]; aside: Asked[] } {
  const [here, aside]: [Asked[], Asked[]] = [[], []];
  const prepare = DatabaseSync.prototype.prepare;
  vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (
    this: DatabaseSync,
    sql,
  ) {
    here.push({ sql, values: [] });
    return prepare.call(this, sql);
  });
  const post = Worker.prototype.postMessage;
  vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (
    this: Worker,
    question: Question,
  ) {
    aside.push({ sql: question.sql, values: question.parameters });
    post.call(this, question);
  });
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const readers = new WeakSet<object>();
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...args: unknown[]
  ) {
    const [first] = args as [string | { text: string; values?: unknown[]; name?: string }];
    const { text, values = [], name } = typeof first === 'string' ? { text: first } : first;
    if (/^start transaction.*read only/.test(text)) readers.add(this);
    (readers.has(this) ? aside : here).push({ sql: text, values, name });
    return query.apply(this, args);
  } as never);
  return { here, aside };
}
