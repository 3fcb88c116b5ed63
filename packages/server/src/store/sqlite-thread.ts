/**
 * A thread that reads the embedded database: asked in SQL, it answers with rows. It imports nothing of the
 * service, so that it begins at once.
 * @module
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** A statement to run. */
export interface Question {
  id: number;
  sql: string;
  parameters: readonly unknown[];
}

/** Its rows, or why there are none. */
export interface Answer {
  id: number;
  rows?: unknown[];
  error?: { message: string; code?: string | undefined };
}

const STATEMENTS = 200;

const database = new DatabaseSync(workerData as string, { readOnly: true, timeout: 5000 });
const known = new Map<string, StatementSync>();

parentPort?.on('message', ({ id, sql, parameters }: Question) => {
  parentPort?.postMessage(answerTo({ id, sql, parameters }));
});

function answerTo({ id, sql, parameters }: Question): Answer {
  try {
    return { id, rows: statementOf(sql).all(...(parameters as SQLInputValue[])) };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    return { id, error: { message, code } };
  }
}

function statementOf(sql: string): StatementSync {
  const statement = known.get(sql) ?? database.prepare(sql);
  if (known.size >= STATEMENTS) known.clear();
  known.set(sql, statement);
  return statement;
}
