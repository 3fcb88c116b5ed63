/**
 * API keys: made once and shown once, known afterwards by a hash.
 *
 * The hash is a plain SHA-256: the secret part is 190 random bits, which no slow hash would make safer.
 * @module
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Deps } from '../ports.js';
import type { ApiKeyRow } from '../store/api-keys.js';
import type { ProgrammeEntry } from '../store/rows.js';
import { isKeyScope, KEY_SCOPES, type KeyScope } from './scopes.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const ID = 10;
const SECRET = 32;
const FORM = new RegExp(`^tdm_([A-Za-z0-9]{${ID}})([A-Za-z0-9]{${SECRET}})$`);

/** How exactly it is kept when a key was last used, in milliseconds. */
const USED_EVERY = 60_000;

/** A key that was just made: the only moment at which it is whole. */
export interface MadeKey {
  key: string;
  row: ApiKeyRow;
}

type KeyDeps = Pick<Deps, 'store' | 'clock' | 'random'>;

/** Makes a key of a programme; its links carry a number of its own. Throws `scope_unknown`. */
export async function makeKey(
  { store, clock, random }: KeyDeps,
  programme: number,
  { name, scopes }: { name: string; scopes: readonly string[] },
): Promise<MadeKey> {
  const unknown = scopes.find((scope) => !isKeyScope(scope));
  if (unknown !== undefined || scopes.length === 0)
    throw new TandemError(
      'scope_unknown',
      `A key has one or more of the scopes ${KEY_SCOPES.join(', ')}${unknown === undefined ? '' : `, not "${unknown}"`}.`,
      { status: 400 },
    );
  const [id, secret] = [letters(random, ID), letters(random, SECRET)];
  const row: ApiKeyRow = {
    ...{ programme, id, name, scopes: [...new Set(scopes)], hash: hashOf(secret) },
    ...{ member: await freeNumber(store, random, programme), createdAt: clock.now() },
    ...{ lastUsedAt: undefined, revokedAt: undefined },
  };
  const { lastUsedAt: _, revokedAt: __, ...kept } = row;
  await store.apiKeys.add(kept);
  return { key: `tdm_${id}${secret}`, row };
}

async function freeNumber(
  store: KeyDeps['store'],
  random: KeyDeps['random'],
  programme: number,
): Promise<number> {
  for (let i = 0; i < 100; i++) {
    const [a = 0, b = 0, c = 0] = random(3);
    const number = a * 65536 + b * 256 + c;
    if (number !== 0 && (await store.members.takeNumber(programme, number))) return number;
  }
  throw new TandemError('member_limit', 'This programme has no member numbers left.', {
    status: 409,
  });
}

/** Whether a bearer token is an API key rather than a reader's token. */
export const isApiKey = (token: string): boolean => token.startsWith('tdm_');

/** What an API key opens. */
export interface OpenedKey {
  programme: ProgrammeEntry;
  id: string;
  name: string;
  scopes: KeyScope[];
  /** The number that its links carry. */
  number: number;
}

/** Makes the function that knows keys; it answers nothing for one that is unknown or revoked. */
export function keyOpener({
  store,
  clock,
  programmes,
}: Pick<Deps, 'store' | 'clock' | 'programmes'>) {
  const noted = new Map<string, number>();
  return async (token: string): Promise<OpenedKey | undefined> => {
    const [, id = '', secret = ''] = FORM.exec(token) ?? [];
    const row = id === '' ? undefined : await store.apiKeys.find(id);
    if (!row || row.revokedAt !== undefined || !isHash(row.hash, hashOf(secret))) return undefined;
    await programmes.refresh();
    const programme = programmes.byNumber(row.programme);
    if (!programme) return undefined;
    const now = clock.now();
    if (now - (noted.get(id) ?? -Infinity) >= USED_EVERY) {
      noted.set(id, now);
      await store.apiKeys.used(row.programme, id, now);
    }
    const scopes = row.scopes.filter(isKeyScope);
    return { programme, id, name: row.name, scopes, number: row.member };
  };
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const isHash = (kept: string, given: string): boolean =>
  kept.length === given.length && timingSafeEqual(Buffer.from(kept), Buffer.from(given));

/** Letters by chance, each as likely as the others. */
function letters(random: KeyDeps['random'], count: number): string {
  let text = '';
  while (text.length < count)
    for (const byte of random(count))
      if (byte < 248 && text.length < count) text += LETTERS[byte % 62];
  return text;
}
