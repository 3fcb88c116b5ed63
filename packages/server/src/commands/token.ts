/**
 * `token`: signs a reader's token as a portal would, for trying things.
 * @module
 */
import { SignJWT } from 'jose';
import * as z from 'zod/mini';
import { Circle, Role } from '@tandem-advocacy/core/schemas';
import { deskOptions, UsageError, type Command } from './command.js';
import { openExisting, programmeNamed } from './existing.js';
import { needed, readOptions } from './options.js';

const OPTIONAL = ['role', 'locale', 'country', 'team', 'circle'];

/** Prints a token and nothing else. */
export const tokenCommand: Command = async (args, { env, out }) => {
  const given = readOptions(args, ['programme', 'sub', 'name', 'ttl', ...OPTIONAL]);
  if (given.positionals.length > 0) throw new UsageError(`Unknown: ${given.positionals[0]}`);
  const sub = needed(given, 'sub', 'u-17');
  const claims = Object.fromEntries(
    ['name', ...OPTIONAL].flatMap((name) => {
      const value = given.one(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  oneOf('role', claims['role'], Role);
  oneOf('circle', claims['circle'], Circle);
  const seconds = duration(given.one('ttl') ?? '1h');
  const desk = await openExisting(deskOptions(env));
  try {
    const programme = programmeNamed(desk, given.one('programme'));
    const version = programme.portalVersions.at(-1) ?? 1;
    const key = new TextEncoder().encode(desk.keys.portal(programme.number, version));
    const now = Math.floor(Date.now() / 1000);
    const token = new SignJWT({ name: sub, ...claims, programme: programme.id })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(sub)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds);
    out(await token.sign(key));
  } finally {
    await desk.close();
  }
};

function oneOf(name: string, value: string | undefined, schema: typeof Role | typeof Circle): void {
  if (value === undefined || z.safeParse(schema, value).success) return;
  throw new UsageError(`--${name} is one of ${schema.options.join(', ')}, not "${value}"`);
}

function duration(text: string): number {
  const found = /^(\d{1,7})([smhd]?)$/.exec(text);
  const unit = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }[found?.[2] ?? ''] ?? 1;
  if (!found) throw new UsageError(`--ttl is a time such as 300, 10m or 8h, not "${text}"`);
  return Number(found[1]) * unit;
}
