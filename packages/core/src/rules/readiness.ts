/**
 * Readiness: the eight classic mistakes of a programme, looked for in plain facts.
 *
 * A fact that is not known makes its check unknown and never fine. It reads and says codes; the sentences
 * are somebody else's.
 * @module
 */
import { sure } from '../sure.js';
import { CHECKS, type CheckId, type Rule } from './readiness-checks.js';
import type { KnownFacts, ReadinessFacts } from './readiness-facts.js';

/** One check. Codes are locale keys, stable for ever. */
export interface Check {
  id: CheckId;
  state: 'ok' | 'warning' | 'unknown';
  reason: string;
  /** What to do next; absent where nothing is to be done. */
  next?: string;
  /** The facts that nobody told, where they are why it is unknown. */
  missing?: (keyof ReadinessFacts)[];
}

/**
 * Looks for the eight classic mistakes. One sign is enough for a warning; only what is wholly known is fine.
 *
 * @example
 * readiness({ leads: 1, planned: 4, newContents: 2 }).find(({ id }) => id === 'left-alone')?.state; // 'ok'
 */
export const readiness = /* @__PURE__ */ sure((facts: ReadinessFacts): Check[] =>
  CHECKS.map(({ id, rules }) => ({ id, ...judged(facts, rules) })),
);

function judged(facts: ReadinessFacts, rules: readonly Rule[]): Omit<Check, 'id'> {
  const lacks = (rule: Rule) => rule.needs.filter((name) => facts[name] === undefined);
  const applies = rules.find((rule) => lacks(rule).length === 0 && rule.when(facts as KnownFacts));
  if (applies) {
    const { state = 'warning', reason, next } = applies;
    return { state, reason, ...(next !== undefined && { next }) };
  }
  const missing = [...new Set(rules.flatMap(lacks))];
  if (missing.length === 0) return { state: 'ok', reason: 'fine' };
  return { state: 'unknown', reason: 'facts-missing', next: 'tell-facts', missing };
}
