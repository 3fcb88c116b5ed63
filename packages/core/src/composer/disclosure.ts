/**
 * Disclosure: which words say who somebody works for, or what they get for sharing, by country, network and reward.
 *
 * Not legal advice; have your texts reviewed. What stands behind the rules, as read in November 2026:
 *
 * - United States: employment is a "material connection", told close to the claim and hard to miss; what
 *   follows "see more" may be missed. FTC Endorsement Guides, 16 CFR 255.5, and "FTC's Endorsement Guides:
 *   What People Are Asking", https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking
 * - France: promoting for money or a benefit in kind is commercial influence, and its commercial intention is
 *   named in words such as "Publicité" or "Collaboration commerciale". Law no. 2023-451 of 9 June 2023,
 *   article 5, https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047663185
 * - `#ad` alone has been held insufficient where readers speak another language.
 * @module
 */
import { TandemError } from '../errors.js';
import type { Network } from '../networks/network.js';
import { sure } from '../sure.js';
import { GRAPHEMES, measure } from './measure.js';

/** Who posts what, where, and what a programme has to say about it. */
export interface DisclosureNeed {
  /** ISO 3166-1: where the person posts from. Unknown is legal. */
  country?: string | undefined;
  /** BCP 47: the language of the post. */
  language: string;
  network: Pick<Network, 'id' | 'fold'>;
  /** Whether sharing brings money or a benefit in kind. */
  reward: boolean;
  /**
   * A programme's texts. A key is a language, `fr`, perhaps with a country, `fr-CA`; then perhaps
   * `+reward`; then perhaps a network, `/x`: `en`, `en-US`, `fr+reward`, `fr+reward/x`.
   */
  texts: Readonly<Record<string, string>>;
}

/** What to say. */
export interface Disclosure {
  /** The words, for `composeText`, which puts them first; `''` where the programme has none. */
  text: string;
  /** The key they were found by; absent without words. */
  key?: string;
  /** Why they may not be left out: a reward, or employment where that is law. Absent where they are good manners. */
  required?: 'reward' | 'employment';
  /** How many graphemes they take of what is seen before the fold. */
  length: number;
  /** Whether a phone shows all of them before the fold. */
  seen: boolean;
}

/** Countries where having an employer is itself to be told. */
const EMPLOYMENT = ['US'];
/** Countries where a reward is to be named as such, not employment alone. */
const REWARD_BY_NAME = ['FR'];

/**
 * Finds the words to disclose with, in the language of the post: the most exact ones that are seen before
 * the fold of the network. Without a reward and where the language has none, words in another are
 * better than nothing.
 *
 * @throws TandemError `disclosure_required` for a reward that no words tell of, or none that are seen
 * @example
 * disclosureFor({ language: 'fr', network: linkedin, reward: false, texts: { fr: 'Je travaille chez Exemple' } }).text;
 */
export const disclosureFor = /* @__PURE__ */ sure(function disclosureFor(
  need: DisclosureNeed,
): Disclosure {
  const required = need.reward ? 'reward' : EMPLOYMENT.includes(countryOf(need)) && 'employment';
  let best: Disclosure | undefined;
  for (const key of candidates(need)) {
    const found = measured(key, need);
    if (!best || found.seen) best = found;
    if (found.seen) break;
  }
  if (need.reward && !best?.seen)
    throw new TandemError(
      'disclosure_required',
      `A reward for sharing needs a disclosure in '${need.language}' that fits before the fold: add one to the programme's texts as '${need.language}+reward'.`,
    );
  return { text: '', length: 0, seen: !required, ...best, ...(required && { required }) };
});

/** Keys that hold words which are enough, the most exact first. */
function candidates({ language, network, reward, texts, ...rest }: DisclosureNeed): string[] {
  const country = countryOf(rest);
  const base = languageOf(language);
  const tags = [`${base}-${country}`, language, base];
  const named = reward ? tags.map((tag) => `${tag}+reward`) : [];
  const plain = reward && REWARD_BY_NAME.includes(country) ? [] : tags;
  const wanted = [...named, ...plain].flatMap((key) => [`${key}/${network.id}`, key]);
  const keys = Object.keys(texts).filter((key) => isEnough(texts[key]!, languageOf(key)));
  // By place, not by comparing each with each: a programme may have texts by the thousand.
  const inOrder = (all: string[]) => {
    const places = new Map(all.map((key, place) => [key.toLowerCase(), place] as const).reverse());
    const placeOf = (key: string) => places.get(key.toLowerCase())!;
    return keys.filter((key) => placeOf(key) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  };
  const own = inOrder(wanted);
  if (own.length > 0 || reward) return own;
  return inOrder(['en', ...keys.filter((key) => !/[+/]/.test(key))]);
}

const countryOf = ({ country = '' }: Pick<DisclosureNeed, 'country'>) => country.toUpperCase();

function measured(key: string, { network, texts }: DisclosureNeed): Disclosure {
  const text = texts[key]!.trim();
  const length = measure(text, GRAPHEMES);
  return { text, key, length, seen: length <= (network.fold?.mobile ?? Infinity) };
}

/** Hashtags alone, or a bare "ad", say nothing to most readers; in English they at least say it in English. */
const isEnough = (text: string, language: string): boolean =>
  text.trim() !== '' &&
  (language === 'en' ||
    !text
      .trim()
      .split(/\s+/)
      .every((word) => /^#|^ad$/i.test(word)));

/** The language of a tag, without country or script. */
const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_+/]/)[0]!;
