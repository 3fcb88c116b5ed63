/** Both databases that a service runs on, one after the other, each empty. @module */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../scripts/lib/postgres.mjs';

/** Measures on PostgreSQL, which syncs as in production, then on the embedded database. */
export async function doors(measure) {
  const results = [];
  for (const door of ['postgres', 'sqlite']) {
    const folder = mkdtempSync(path.join(tmpdir(), 'tandem-bench-'));
    const postgres = door === 'postgres' ? await startPostgres({ durable: true }) : undefined;
    try {
      results.push(await measure({ door, folder, databaseUrl: postgres?.url() }));
    } finally {
      await postgres?.end();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results.flat();
}
