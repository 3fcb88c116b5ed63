/**
 * Reading what came with a request through its schema: a clear `input_invalid`, or typed values.
 * @module
 */
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Env } from './env.js';

/** One thing that is wrong with an input. */
export interface InputIssue {
  path: string;
  message: string;
}

/** An input that its schema refuses; `errors` says where and why. */
export class InputError extends TandemError {
  readonly errors: readonly InputIssue[];

  constructor(errors: readonly InputIssue[]) {
    const first = errors[0];
    super('input_invalid', first ? lineOf(first) : 'Invalid input.', { status: 400 });
    this.errors = errors;
  }
}

const lineOf = ({ path, message }: InputIssue): string =>
  message === MISSING ? `${path || 'The body'} ${MISSING}.` : `${path || 'body'}: ${message}`;

const MISSING = 'is missing';
const english = z.locales.en().localeError;

/** The core's schemas carry no words, for a first paint's sake: a caller deserves some. */
const words: Parameters<z.ZodMiniType['safeParse']>[1] = {
  error: (issue) =>
    issue.input === undefined && issue.code !== 'custom' ? MISSING : english(issue),
};

/** Reads the JSON body. An absent body reads as `{}`. */
export async function readBody<T extends z.ZodMiniType>(
  c: Context<Env>,
  schema: T,
): Promise<z.output<T>> {
  const text = await c.req.text();
  let value: unknown;
  try {
    value = text === '' ? {} : JSON.parse(text);
  } catch {
    throw new InputError([{ path: '', message: 'The body must be JSON in UTF-8.' }]);
  }
  return parseInput(value, schema);
}

/** Reads the query. Names in `whole` are read as whole numbers. */
export function readQuery<T extends z.ZodMiniType>(
  c: Context<Env>,
  schema: T,
  whole: string[] = [],
): z.output<T> {
  const query: Record<string, unknown> = { ...c.req.query() };
  for (const name of whole) {
    const value = query[name];
    if (typeof value === 'string' && /^\d{1,9}$/.test(value)) query[name] = Number(value);
  }
  return parseInput(query, schema);
}

/** Reads a value; throws an `InputError`. */
export function parseInput<T extends z.ZodMiniType>(value: unknown, schema: T): z.output<T> {
  const result = schema.safeParse(value, words);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  );
}
