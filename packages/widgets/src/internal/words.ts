/**
 * The languages of an element: at hand, or one import away, so that a page loads its own only.
 * @module
 */

/** Words in one language, or the way to load them. */
type Source<S extends object> = S | (() => Promise<{ words: S }>);

/** The languages that are complete, by their base tag; English is always one. */
export type Languages<S extends object> = { readonly en: Source<S> } & Readonly<
  Record<string, Source<S>>
>;

const loaded = new Map<unknown, object>();
const failed = new Set<unknown>();

/** Which of the complete languages a tag is spoken in; English for what is not there. */
export function has<S extends object>(languages: Languages<S>, tag: string): string {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, base) && !failed.has(languages[base]) ? base : 'en';
}

/** The words of a language that are here already. */
export function atHand<S extends object>(languages: Languages<S>, language: string): S | undefined {
  const source = languages[language];
  return (typeof source === 'function' ? loaded.get(source) : source) as S | undefined;
}

/**
 * Loads the words of a language, once.
 *
 * @throws whatever the import threw; the language counts as missing until `retryWords`
 */
export async function loadWords<S extends object>(
  languages: Languages<S>,
  language: string,
): Promise<void> {
  const source = languages[language];
  if (typeof source !== 'function') return;
  try {
    loaded.set(source, (await source()).words);
  } catch (error) {
    failed.add(source);
    throw error;
  }
}

/** Tries again what could not be loaded, from the next question on. */
export const retryWords = (): void => failed.clear();
