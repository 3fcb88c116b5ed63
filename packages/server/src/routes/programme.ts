/**
 * The programme: as its readers see it, changed by its lead, its mix, indicators and readiness.
 * @module
 */
import { Hono } from 'hono';
import { mixOf } from '@tandem-advocacy/core/rules';
import { IndicatorQuery, ProgrammeChange } from '@tandem-advocacy/core/schemas';
import { leadOf, readerOf, type Env } from '../env.js';
import { indicatorsFor } from '../indicators.js';
import { readBody, readQuery } from '../input.js';
import type { Deps } from '../ports.js';
import { changeProgramme, programmeView } from '../programme-view.js';
import { readinessOf } from '../readiness.js';
import type { Reads } from '../store/reading.js';

/** The routes of the programme. */
export function programmeRoutes(deps: Deps): Hono<Env> {
  const { clock, reading } = deps;
  return new Hono<Env>()
    .get('/v1/programme', (c) => c.json(programmeView(readerOf(c).programme, clock.now())))
    .patch('/v1/programme', async (c) => {
      const { programme } = leadOf(c);
      return c.json(await changeProgramme(deps, programme, await readBody(c, ProgrammeChange)));
    })
    .get('/v1/programme/mix', async (c) => {
      const { programme } = readerOf(c);
      const counts: Parameters<typeof mixOf>[0] = {};
      const contents = ({ indicators }: Reads) => indicators.contents(programme.number);
      for (const { origin, count } of await reading.ask(contents))
        counts[origin] = (counts[origin] ?? 0) + count;
      return c.json(mixOf(counts));
    })
    .get('/v1/indicators', async (c) => {
      const { programme } = leadOf(c);
      const { period } = readQuery(c, IndicatorQuery);
      return c.json(await indicatorsFor(deps, programme, period));
    })
    .get('/v1/readiness', async (c) => c.json(await readinessOf(deps, leadOf(c).programme)));
}
