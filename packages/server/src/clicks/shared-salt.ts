/**
 * Salts that replicas share: today's and tomorrow's are fetched ahead, so that a redirect never waits for one.
 *
 * While the database is away over a midnight, a replica makes do with a salt of its own: a reader whom two
 * replicas see may then count as two.
 * @module
 */
import type { Salt, SaltedProgramme } from './salt.js';

/** A salt as the replicas share it. */
export interface SharedSaltRow {
  programme: number;
  ends_at: number;
  salt: string;
}

/** What it is told of the world. */
export interface SharedSaltPorts {
  /** Offers salts, answers those that count for all; writes over those whose day has ended. */
  settle(offered: readonly SharedSaltRow[], now: number): Promise<SharedSaltRow[]>;
  /** When the local day around a moment ends. */
  endOfDay(timeZone: string, at: number): number;
  random(bytes: number): Uint8Array;
}

/** Salts of several replicas. */
export interface SharedSalt extends Salt {
  /** Agrees with the others on the salts of these programmes for today and tomorrow. */
  agree(programmes: readonly SaltedProgramme[], now: number): Promise<void>;
}

/** Makes the salts; they are nobody's before the first `agree`. */
export function sharedSalt({ settle, endOfDay, random }: SharedSaltPorts): SharedSalt {
  let salts = new Map<string, SharedSaltRow>();
  const made = (programme: number, ends_at: number): SharedSaltRow => ({
    programme,
    ends_at,
    salt: Buffer.from(random(32)).toString('base64url'),
  });
  const at = ({ number, timeZone }: SaltedProgramme, now: number): SharedSaltRow => {
    const ends = endOfDay(timeZone, now);
    const name = `${number} ${ends}`;
    const known = salts.get(name) ?? made(number, ends);
    salts.set(name, known);
    return known;
  };
  return {
    of: (programme, now) => at(programme, now).salt,
    turn(now) {
      for (const [name, { ends_at }] of salts) if (ends_at <= now) salts.delete(name);
    },
    async agree(programmes, now) {
      const offered = programmes.flatMap((programme) => {
        const today = at(programme, now);
        return [today, at(programme, today.ends_at)];
      });
      const agreed = await settle(offered, now);
      const all = [...offered, ...agreed].map((row) => [`${row.programme} ${row.ends_at}`, row]);
      salts = new Map(all as [string, SharedSaltRow][]);
    },
  };
}
