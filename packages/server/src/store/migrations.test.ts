/** A database of any version before comes up to date with all that is in it, on either store. @module */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../open.js';
import { freshDatabase, type TestDatabase } from '../testing/postgres.js';
import { migrate, STEP_NAMES } from './migrations.js';
import { openPostgres } from './postgres.js';
import type { Tables } from './schema.js';
import { sqliteDialect } from './sqlite.js';
import { openStore } from './store.js';

let folder: string;
let database: TestDatabase | undefined;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tandem-migrations-'));
  database = await freshDatabase();
});
afterEach(async () => {
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const dialect = () =>
  database ? openPostgres(database.url).dialect : sqliteDialect(openDatabase(folder));
const programme = {
  ...{ programme: 1, id: 'acme', name: 'Acme', languages: '["fr"]', time_zone: 'Europe/Paris' },
  ...{ link_host: '', origins: '[]', hosts: '[]', egress: '[]', networks: '[]', k: 5 },
  ...{ disclosures: '{}', created_at: 1_764_000_000_000 },
};
const hits = { programme: 1, content: 1, class: 'human' as const, hits: 3 };

describe('the tables', () => {
  for (const name of STEP_NAMES)
    it(`come up to date from ${name}, and keep what is in them`, async () => {
      const old = new Kysely<Tables>({ dialect: dialect() });
      await migrate(old, 0, name);
      await old
        .insertInto('programmes')
        .values(programme as never)
        .execute();
      await old.insertInto('content_figures').values(hits).execute();
      await old.destroy();
      const store = await openStore(dialect(), 0);
      expect(await store.programmes.list()).toMatchObject([{ id: 'acme', name: 'Acme' }]);
      expect(await store.figures.ofContent(1, 1)).toMatchObject({ human: 3, raw: 3 });
      await store.close();
    });
});
