/**
 * The tables and columns as the steps make them, read from an empty database.
 * @module
 */
import { Kysely } from 'kysely';
import { migrate } from './migrations.js';
import type { Tables } from './schema.js';
import { openSqlite, sqliteDialect } from './sqlite.js';

/** Every table with its columns, in their order. */
export async function tablesOf(): Promise<Map<string, string[]>> {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openSqlite(':memory:')) });
  try {
    await migrate(db, 0);
    const tables = await db.introspection.getTables();
    return new Map(tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]));
  } finally {
    await db.destroy();
  }
}
