/**
 * Judging again: what better rules make of hits that were judged before.
 * @module
 */
import type { Figures, HitClass } from '../schemas/index.js';
import { sure } from '../sure.js';
import { judge, JUDGE_VERSION, type HitContext, type HitFacts, type Verdict } from './judge.js';

/** A hit as the ledger keeps it: facts, what was around it, and the verdict of the time. */
export interface JudgedHit<Id = string> {
  id: Id;
  facts: HitFacts;
  context: HitContext;
  verdict: Pick<Verdict, 'class' | 'version'> & { reason: string };
}

/** A hit whose class or reason changed. */
export interface Move<Id = string> {
  id: Id;
  from: JudgedHit['verdict'];
  to: Verdict;
}

/** The figures before and after, and what moved. */
export interface Rejudgement<Id = string> {
  /** With the oldest version among the verdicts. */
  from: Figures;
  /** With the version of now. */
  to: Figures;
  moves: Move<Id>[];
}

/**
 * Judges hits again and says what changed. It writes nothing: an operator looks first. Raw stays the same,
 * whatever moves.
 *
 * @example
 * const { from, to, moves } = rejudge(kept);
 */
export const rejudge = /* @__PURE__ */ sure(function rejudge<Id = string>(
  hits: Iterable<JudgedHit<Id>>,
): Rejudgement<Id> {
  const from = none();
  const to = none();
  const moves: Move<Id>[] = [];
  for (const { id, facts, context, verdict } of hits) {
    const again = judge(facts, context);
    count(from, verdict.class);
    count(to, again.class);
    from.version = Math.min(from.version, verdict.version);
    if (again.class !== verdict.class || again.reason !== verdict.reason)
      moves.push({ id, from: verdict, to: again });
  }
  return { from, to, moves };
});

function count(figures: Figures, hitClass: HitClass): void {
  figures.raw += 1;
  figures[hitClass] += 1;
}

const none = (): Figures => ({
  ...{ raw: 0, human: 0, preview: 0, automated: 0, suspect: 0, own: 0, repeat: 0 },
  version: JUDGE_VERSION,
});
