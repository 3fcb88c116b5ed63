/**
 * Whether the service is alive, and whether it can serve.
 * @module
 */
import { Hono } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Env } from '../env.js';
import type { Deps } from '../ports.js';

/** The routes that supervisors and balancers ask. */
export function healthRoutes({ store, redirects, database, log }: Deps): Hono<Env> {
  const notReady = (why: string) => new TandemError('not_ready', why, { status: 503 });
  return new Hono<Env>()
    .get('/healthz', (c) => c.json({ status: 'alive' }, 200, { 'Cache-Control': 'no-store' }))
    .get('/readyz', async (c) => {
      if (redirects.failing)
        throw notReady(
          'Hits cannot be kept: links lead on, uncounted. Check the data folder’s disk.',
        );
      // Without the database a replica redirects on what it knows: a balancer must not take it away.
      if (database && !database.up)
        return c.json({ status: 'ready', database: 'away' }, 200, { 'Cache-Control': 'no-store' });
      await store.programmes.list().catch((error: unknown) => {
        log('error', 'The database does not answer.', { error: String(error) });
        throw notReady('The database does not answer.');
      });
      return c.json({ status: 'ready' }, 200, { 'Cache-Control': 'no-store' });
    });
}
