/**
 * Tables as a migration writes them down: columns in one line, keys, indexes.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';

/** One table. */
export interface Table {
  /** Names and types; a question mark allows null. */
  columns: string;
  key: string[];
  unique?: string[][];
  indexes?: string[][];
}

/** Creates tables with their keys and indexes. */
export async function createTables(
  db: Kysely<Tables>,
  tables: Readonly<Record<string, Table>>,
): Promise<void> {
  for (const [name, table] of Object.entries(tables)) await createTable(db, name, table);
}

async function createTable(db: Kysely<Tables>, name: string, table: Table): Promise<void> {
  let create = db.schema.createTable(name);
  for (const definition of table.columns.split(',')) {
    const [column = '', form = ''] = definition.trim().split(' ');
    const type = form.replace('?', '') as 'integer' | 'bigint' | 'text';
    create = create.addColumn(column, type, (c) => (form.endsWith('?') ? c : c.notNull()));
  }
  create = create.addPrimaryKeyConstraint(`${name}_key`, table.key as never);
  for (const [i, columns] of (table.unique ?? []).entries())
    create = create.addUniqueConstraint(`${name}_unique_${i + 1}`, columns as never);
  await create.execute();
  for (const [i, columns] of (table.indexes ?? []).entries())
    await db.schema
      .createIndex(`${name}_index_${i + 1}`)
      .on(name)
      .columns(columns)
      .execute();
}
