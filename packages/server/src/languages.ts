/**
 * Which of the languages that a text has a reader is given.
 * @module
 */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import * as z from 'zod/mini';
import type { Env } from './env.js';
import { readQuery } from './input.js';
import type { Reader } from './ports.js';

/** The language that one may ask for. */
export const LanguageQuery = z.object({ language: z.optional(z.string().check(z.maxLength(35))) });

/** The languages that a reader would like, first the one they ask for. */
export const wishesOf = (c: Context<Env>, { locale, programme }: Reader) => [
  readQuery(c, LanguageQuery).language,
  locale,
  ...programme.languages,
];

/** The one of these languages that the browser would like best; the first of them where it likes none. */
export const browserLanguage = (c: Context<Env>, languages: readonly string[]): string =>
  accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: languages[0] ?? 'en',
    match: (asked, { supports }) =>
      chooseLanguage(
        Object.fromEntries(supports.map((tag) => [tag, true])),
        asked.filter(({ q }) => q > 0).map(({ type }) => type),
      ) || 'en',
  });

/** Chooses a language: the one asked for, then its base, then the next wish, then any there is. */
export function chooseLanguage(
  languages: Readonly<Record<string, unknown>>,
  wishes: readonly (string | undefined)[],
): string {
  const there = Object.keys(languages);
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  for (const wish of wishes) {
    if (!wish) continue;
    const found =
      there.find((tag) => tag.toLowerCase() === wish.toLowerCase()) ??
      there.find((tag) => base(tag) === base(wish));
    if (found) return found;
  }
  return there[0] ?? '';
}
