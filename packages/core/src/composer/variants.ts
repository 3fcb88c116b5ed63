/**
 * Suggested captions, side by side in a stable order: the person chooses, nothing is chosen for them.
 * @module
 */
import type { Caption } from '../schemas/index.js';
import { sure } from '../sure.js';

/** Where somebody posts, and in which language they read. */
export interface VariantsFor {
  /** The network's id. */
  network: string;
  /** BCP 47. */
  language: string;
}

/**
 * The captions that suit a network and language: those written for the network before those for any,
 * those of the same region before those of the same language, otherwise as the lead ordered them.
 * Where none is in the language, all that suit the network.
 *
 * @example
 * variantsFor(content.captions, { network: 'linkedin', language: 'fr-CA' });
 */
export const variantsFor = /* @__PURE__ */ sure(function variantsFor(
  captions: readonly Caption[],
  where: VariantsFor,
): Caption[] {
  const fitting = captions.filter(({ network = where.network }) => network === where.network);
  const tag = where.language.toLowerCase();
  const own = fitting.filter(({ language }) => base(language) === base(tag));
  const weight = ({ network, language }: Caption) =>
    (network === undefined ? 2 : 0) + (language.toLowerCase() === tag ? 0 : 1);
  // Sorting is stable: equals stay in the lead's order.
  return (own.length > 0 ? own : fitting).toSorted((a, b) => weight(a) - weight(b));
});

const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
