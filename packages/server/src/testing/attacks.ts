/**
 * Attacks by chance: tokens, codes, bodies, headers and paths, the same ones again from the same seed.
 * @module
 */
import { CONTRACT } from '../contract/index.js';
import { AGENTS } from './service.js';

/** Where every attack says that it comes from: nobody may be told. */
export const ADDRESS = '198.51.100.77';

/** Chance, from a seed. */
export type Chance = ReturnType<typeof chanceOf>;

/** Numbers by chance from a seed (mulberry32, public domain). */
export function chanceOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    one: <T>(list: readonly T[]): T => list[below(list.length)]!,
    text: (length: number, from: string) =>
      Array.from({ length }, () => from[below(from.length)]).join(''),
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** Characters that are often taken for something else. */
export const ODD = `${LETTERS}%/\\..;:?#&=+"'<>{}[]|~^\u0001\u007f$(),*! _-`;
const WORDS = [
  ...['../../etc/passwd', '%00', '%2e%2e%2f', '%c0%ae', '__proto__', 'constructor', 'null', 'NaN'],
  ...[
    '-1',
    '0',
    '1e309',
    '9007199254740993',
    "' or 1=1 --",
    '<script>alert(1)</script>',
    '\u{1f469}',
  ],
  ...['${7*7}', '{{7*7}}', 'x'.repeat(3000), '\ud800', 'é'.repeat(300), 'true', '[]', '{}', ''],
];

/** What is aimed at. */
export interface Targets {
  tokens: readonly string[];
  links: readonly string[];
  ids: readonly string[];
}

/** A request that nobody means well with. */
export interface Attack {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Makes one by chance. */
export function attack(chance: Chance, { tokens, links, ids }: Targets): Attack {
  const odd = () =>
    chance.below(2)
      ? chance.one(WORDS)
      : chance.text(chance.below(40), chance.below(2) ? ODD : LETTERS);
  const id = () => encodeURIComponent(chance.below(3) ? chance.one(ids) : odd().toWellFormed());
  const route = chance.one(CONTRACT);
  const path =
    [
      () => route.path.replace(/\{\w+\}/g, id),
      () => {
        const link = new URL(chance.one(links)).pathname;
        return chance.below(2) ? link : broken(chance, link);
      },
      () => `/s/${chance.text(chance.below(30), chance.below(3) ? LETTERS : ODD)}`,
      () => `/${odd()}`,
      () => `${chance.one(['/widgets/', '/docs', '/metrics', '/v1/', '/embed/'])}${odd()}`,
    ][Math.max(chance.below(9) - 4, 0)]!() +
    (chance.below(3) ? '' : `?${odd()}=${odd()}&limit=${odd()}`);
  const token = chance.below(4) ? chance.one(tokens) : broken(chance, chance.one(tokens));
  const json = () => JSON.stringify(value(chance, 0));
  const method = chance.below(3)
    ? route.method
    : chance.one(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']);
  const body = [undefined, json(), broken(chance, json()), odd()][chance.below(4)];
  return { method, path: clean(path), body, headers: headersOf(chance, token, odd) };
}

function headersOf(chance: Chance, token: string, odd: () => string): Record<string, string> {
  const headers: Record<string, string> = {
    'x-forwarded-for': ADDRESS,
    'user-agent': chance.below(2) ? AGENTS.firefox['user-agent'] : headerText(odd()),
  };
  if (chance.below(5)) headers['authorization'] = `Bearer ${headerText(token)}`;
  else if (chance.below(2)) headers['authorization'] = headerText(odd());
  for (const name of [
    ...['origin', 'accept', 'accept-language', 'accept-encoding', 'idempotency-key'],
    ...['last-event-id', 'if-none-match', 'x-request-id', 'cookie', 'referer', 'range'],
  ])
    if (!chance.below(6)) headers[name] = headerText(odd());
  return headers;
}

/** What may stand in a header and a path at all: the rest is tried over a bare connection. */
const headerText = (text: string) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 2000);
const clean = (path: string) => path.replace(/[^\x21-\x7e]/g, '');

function broken(chance: Chance, text: string): string {
  const at = chance.below(text.length + 1);
  const other = chance.text(1, ODD);
  return [text.slice(0, at) + other + text.slice(at + 1), text.slice(0, at), text + other][
    chance.below(3)
  ]!;
}

function value(chance: Chance, depth: number): unknown {
  const names = ['url', 'title', 'id', 'contentId', 'network', 'state', 'consents', 'recording'];
  const kinds = depth > 3 ? 5 : 7;
  switch (chance.below(kinds)) {
    case 0:
      return chance.one(WORDS);
    case 1:
      return chance.one([0, -1, 1e308, 0.1, 2 ** 53]);
    case 2:
      return chance.one([true, false, null]);
    case 3:
    case 4:
      return chance.text(chance.below(30), ODD);
    case 5:
      return Array.from({ length: chance.below(4) }, () => value(chance, depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: chance.below(6) }, () => [
          chance.below(5) ? chance.one(names) : chance.one(WORDS).slice(0, 40),
          value(chance, depth + 1),
        ]),
      );
  }
}
