/**
 * Numbers, plurals and dates in the words of a language, each formatter made once.
 * @module
 */

const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found as T;
}

/** A number as a language writes it. */
export const number = (language: string, value: number): string =>
  once(`n/${language}`, () => new Intl.NumberFormat(language)).format(value);

/** The forms that a complete language must have: the compiler misses the one that is not there. */
interface Needed {
  ar: 'one' | 'two' | 'few' | 'many' | 'other';
  en: 'one' | 'other';
  fr: 'one' | 'other';
}

type Forms<L> = Record<L extends keyof Needed ? Needed[L] : 'other', string> &
  Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form of a word for a count; `#` in it becomes the number. */
export function plural<L extends string>(language: L, count: number, forms: Forms<L>): string {
  const rule = once(`p/${language}`, () => new Intl.PluralRules(language)).select(count);
  const { [rule]: form, other } = forms as Forms<string>;
  return (form ?? other).replace('#', number(language, count));
}

/** A day, in the middle length of a language. */
export const day = (language: string, at: string | Date): string =>
  once(`d/${language}`, () => new Intl.DateTimeFormat(language, { dateStyle: 'medium' })).format(
    new Date(at),
  );

/** How long ago something was, in its largest fitting unit. */
export function ago(language: string, at: string | Date, now: Date = new Date()): string {
  const seconds = (new Date(at).getTime() - now.getTime()) / 1000;
  const units = [
    ['year', 31_536_000],
    ['month', 2_592_000],
    ['week', 604_800],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  const format = once(
    `r/${language}`,
    () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
  );
  for (const [unit, length] of units)
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  return format.format(0, 'minute');
}
