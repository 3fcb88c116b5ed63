/**
 * Reading: the store on connections of its own, off the thread that answers readers, for whatever looks through
 * many rows. What does is a noun of this store alone, so that nobody asks it elsewhere.
 * @module
 */
import { Kysely, type Dialect } from 'kysely';
import { visitorStore, type VisitorStore } from './day-visitors.js';
import { dayStore, type DayStore } from './days.js';
import { exportStore, type ExportStore } from './exports.js';
import { indicatorStore, type IndicatorStore } from './indicators.js';
import { oldFigureStore, type OldFigureStore } from './old-figures.js';
import { readinessStore, type ReadinessStore } from './readiness.js';
import type { Tables } from './schema.js';
import { storeOf, type Store } from './store.js';
import { stretchStore, type StretchStore } from './stretches.js';

/** One moment of the database, to be read. Writing to it fails. */
export interface Reads extends Store {
  indicators: IndicatorStore;
  readiness: ReadinessStore;
  exports: ExportStore;
  days: DayStore;
  visitors: VisitorStore;
  stretches: StretchStore;
  oldFigures: OldFigureStore;
}

/** A way to read beside whatever else happens. */
export interface Reading {
  /** Runs `job` on one moment: what is written meanwhile is not seen. */
  ask<T>(job: (reads: Reads) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Reads by connections that are used for nothing else. */
export function readingOn(dialect: Dialect): Reading {
  const database = new Kysely<Tables>({ dialect });
  const close = () => database.destroy();
  return {
    ask: (job) =>
      database
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((db) =>
          job({
            ...storeOf(db, close),
            indicators: indicatorStore(db),
            readiness: readinessStore(db),
            exports: exportStore(db),
            days: dayStore(db),
            visitors: visitorStore(db),
            stretches: stretchStore(db),
            oldFigures: oldFigureStore(db),
          }),
        ),
    close,
  };
}
