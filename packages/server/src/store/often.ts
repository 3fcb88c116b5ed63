/**
 * Statements that requests ask often: written and compiled once, so that afterwards only their values change.
 * @module
 */
import type { CompiledQuery } from 'kysely';
import { isShared, type Db } from './db.js';

/** Names under which a server keeps its plan of a statement; few, for each connection keeps them all. */
const names = new Map<string, string>();

/** The name of a statement that is asked often; nothing for any other. */
export const nameOfOften = (text: string): string | undefined => names.get(text);

/** Stands where a value will. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const places = new Proxy({}, { get: (_, name) => new Place(String(name)) }) as Record<
  string,
  unknown
>;

/**
 * Makes such a statement. It names every column that it answers, for a kept plan does not outlive a new one,
 * and decides nothing by its values, for they are not there yet: what it does decide by is its form.
 *
 * @param write the statement with its values, where they stand as parameters, and its form
 * @example
 * const find = often((db, { id }: { id: number }) => sql<Row>`select name from t where id = ${id}`.compile(db));
 */
export function often<V extends object, R, F extends string | number | void = void>(
  write: (db: Db, values: V, form: F) => CompiledQuery<R>,
): (db: Db, values: V, form: F) => Promise<R[]> {
  const written = new Map<string, CompiledQuery<R>>();
  const compiled = (db: Db, form: F) => {
    const key = `${isShared(db)} ${form}`;
    const known = written.get(key);
    if (known) return known;
    const made = write(db, places as V, form);
    names.set(made.sql, `often_${names.size}`);
    written.set(key, made);
    return made;
  };
  return async (db, values, form) => {
    const statement = compiled(db, form);
    const parameters = statement.parameters.map((one) =>
      one instanceof Place ? values[one.name as keyof V] : one,
    );
    return (await db.executeQuery<R>({ ...statement, parameters })).rows;
  };
}
