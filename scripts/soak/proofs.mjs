/** Every proof in its long form, and in the short one that `npm test` runs. @module */
import { fuzz } from './fuzz.mjs';
import { diskFull, readOnly, strangers } from './hostile.mjs';
import { killPostgres, killService, postgresAway } from './kills.mjs';
import { threeReplicas } from './replicas.mjs';

/** As `npm run soak` runs them: minutes each. */
export const LONG = {
  'kill-service': () => killService({ rounds: 50 }),
  'kill-postgres': () => killPostgres({ rounds: 50 }),
  'postgres-away': () => postgresAway({ seconds: 60 }),
  'three-replicas': () => threeReplicas({ operations: 200_000 }),
  'disk-full': () => diskFull({ kilobytes: 4_000 }),
  'read-only': () => readOnly(),
  strangers: () => strangers({ bodyMegabytes: 1024, idle: 10_000, streams: 500 }),
  fuzz: () => fuzz({ requests: 1_000_000 }),
};

/** As `npm test` runs them: seconds each; its own short form of `fuzz` lies beside the service. */
export const SHORT = {
  'kill-service': () => killService({ rounds: 2 }),
  'kill-postgres': () => killPostgres({ rounds: 2 }),
  'postgres-away': () => postgresAway({ seconds: 2 }),
  'three-replicas': () => threeReplicas({ operations: 300 }),
  'disk-full': () => diskFull({ kilobytes: 600 }),
  'read-only': () => readOnly(),
  strangers: () => strangers({ bodyMegabytes: 8, idle: 100, streams: 20 }),
};
