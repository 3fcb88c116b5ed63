/**
 * `GET /v1/programme`: the programme as its readers see it.
 * @module
 */
import { Hono } from 'hono';
import type { Programme } from '@tandem-advocacy/core/schemas';
import { readerOf, type Env } from '../env.js';
import type { Deps } from '../ports.js';
import { seasonAt } from '../store/calendar.js';

/** The route of the programme. */
export function programmeRoutes({ clock }: Deps): Hono<Env> {
  return new Hono<Env>().get('/v1/programme', (c) => {
    const { programme } = readerOf(c);
    const season = seasonAt(programme, clock.now());
    return c.json({
      id: programme.id,
      number: programme.number,
      name: programme.name,
      languages: programme.languages,
      timeZone: programme.timeZone,
      linkHost: programme.linkHost,
      networks: programme.networks,
      disclosures: programme.disclosures,
      ...(season && {
        season: {
          id: season.id,
          name: season.name,
          startsAt: season.startsAt,
          endsAt: season.endsAt,
        },
      }),
      k: programme.k,
    } satisfies Programme);
  });
}
