/**
 * The names of months in the languages that feeds are written in, taken from the platform.
 * @module
 */

const LANGUAGES =
  'en fr de es pt it nl sv da nb fi pl cs sk hu ro ca eu gl hr sl sr-Latn bs lt lv et ru uk be bg sr mk el tr az id ms vi ar fa he ga cy is sq'.split(
    ' ',
  );
// Cut or spelt as feeds really do, and as no style guide says.
const EXTRA: Readonly<Record<string, number>> = {
  mrz: 2,
  fev: 1,
  aou: 7,
  sept: 8,
  set: 8,
  setp: 8,
};

/** A month's name as it is compared: lower case, no accents, no dots. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.·’']/gu, '')
    .toLowerCase();

let names: Map<string, number> | undefined;

/** The month, 0 to 11, that a word names in one of some forty languages; `undefined` where it names none. */
export function monthOf(word: string): number | undefined {
  names ??= collect();
  return names.get(plainName(word));
}

function collect(): Map<string, number> {
  const found = new Map(Object.entries(EXTRA));
  for (const language of LANGUAGES) {
    const months = Array.from({ length: 12 }, (_, month) => namesIn(language, month));
    months.forEach((forms, month) => forms.forEach((form) => keep(found, form, month)));
    months.forEach((forms, month) => {
      const short = forms[0]?.slice(0, 3) ?? '';
      const taken = months.some((other, index) => index !== month && other[0]?.startsWith(short));
      if (short.length === 3 && !taken) keep(found, short, month);
    });
  }
  return found;
}

/** The first language that claims a name keeps it: English before French before German … */
function keep(found: Map<string, number>, name: string, month: number): void {
  if (/^\p{L}{2,}$/u.test(name) && !found.has(name)) found.set(name, month);
}

function namesIn(language: string, month: number): string[] {
  const day = new Date(Date.UTC(2024, month, 15));
  const forms = (['long', 'short'] as const).flatMap((width) => [
    { month: width } as const,
    { month: width, day: 'numeric' } as const,
  ]);
  return forms.map((options) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
      ...options,
      timeZone: 'UTC',
    });
    return plainName(format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '');
  });
}
