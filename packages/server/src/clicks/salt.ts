/**
 * The salt of visitor hashes: random, in a file of its own that backups leave out, overwritten at each
 * programme's midnight, so that yesterday's hashes can be made again by nobody.
 * @module
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** The salts of today. */
export interface Salt {
  /** The salt of a programme at a moment. It changes when its day has ended. */
  of(programme: SaltedProgramme, now: number): string;
  /** Overwrites those whose day has ended. */
  turn(now: number): void;
}

/** Whose day it is. */
export interface SaltedProgramme {
  number: number;
  timeZone: string;
}

/** What the salt is told of the world. */
export interface SaltPorts {
  /** When the local day around a moment ends. */
  endOfDay(timeZone: string, at: number): number;
  random(bytes: number): Uint8Array;
  /** Told when the file could not be written: memory holds the salt then, and a restart makes another. */
  failed(error: unknown): void;
}

interface Kept {
  salt: string;
  timeZone: string;
  endsAt: number;
}

/** Opens the salts in a file (made with mode 0600), or in memory alone. */
export function openSalt(file: string | undefined, { endOfDay, random, failed }: SaltPorts): Salt {
  const salts = read(file);
  const make = ({ number, timeZone }: SaltedProgramme, now: number): Kept => {
    const salt = Buffer.from(random(32)).toString('base64url');
    const made = { salt, timeZone, endsAt: endOfDay(timeZone, now) };
    salts.set(number, made);
    return made;
  };
  const write = () => {
    try {
      if (file !== undefined) overwrite(file, JSON.stringify([...salts]));
    } catch (error) {
      failed(error);
    }
  };
  return {
    of(programme, now) {
      const known = salts.get(programme.number);
      if (known && now < known.endsAt) return known.salt;
      const made = make(programme, now);
      write();
      return made.salt;
    },
    turn(now) {
      const ended = [...salts].filter(([, { endsAt }]) => now >= endsAt);
      for (const [number, { timeZone }] of ended) make({ number, timeZone }, now);
      if (ended.length > 0) write();
    },
  };
}

function read(file: string | undefined): Map<number, Kept> {
  if (file === undefined || !existsSync(file)) return new Map();
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [number, Kept][]);
  } catch {
    // A torn write: today's visitors are new ones then, which harms nobody.
    return new Map();
  }
}

/** Writes over the same bytes: a new file would leave the old salt on the disk. */
function overwrite(file: string, text: string): void {
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w', 0o600);
  try {
    // Spaces after the end are no harm to JSON, and cover what stood there.
    const length = readFileSync(file).length;
    writeSync(handle, text.padEnd(length, ' '), 0, 'utf8');
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
