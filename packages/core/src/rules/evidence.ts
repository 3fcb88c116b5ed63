/**
 * Evidence of a share: how far it is known to have gone, which only ever grows.
 * @module
 */
import type { Corroboration, Evidence, HitClass } from '../schemas/index.js';
import { sure } from '../sure.js';

const STEPS: readonly Evidence[] = ['prepared', 'copied', 'opened', 'declared', 'corroborated'];

/**
 * The place of a state in the order of evidence, from 0.
 *
 * @example
 * rank('declared') > rank('opened'); // true
 */
export const rank = (evidence: Evidence): number => STEPS.indexOf(evidence);

/**
 * The further of two states: a late or repeated message never lowers what is known.
 *
 * @example
 * advance('opened', 'copied'); // 'opened'
 */
export const advance = (current: Evidence, claimed: Evidence): Evidence =>
  rank(claimed) > rank(current) ? claimed : current;

/** A preview this long after its share was prepared still speaks of that share, in seconds. */
export const CORROBORATION_WINDOW = 3600;

/** What is known of a hit on the link of a share that might confirm it. */
export interface Witness {
  /** The hit's class. */
  class: HitClass;
  /** Where the robot belongs, by `previewNetwork`; `undefined` when it was none. */
  previewNetwork: string | undefined;
  /** Whether the robot's address lies in the ranges its network publishes. */
  verified: boolean;
  /** The share's own network. */
  network: string;
  /** Seconds since the share was prepared. */
  secondsSincePrepared: number;
}

/**
 * Whether a hit corroborates its share, and by what right: the network's own preview robot shortly after
 * (on its own word, or verified), or an outside reader.
 *
 * @example
 * corroborates({ class: 'human', previewNetwork: undefined, verified: false, network: 'x', secondsSincePrepared: 60 });
 * // 'outside-click'
 */
export const corroborates = /* @__PURE__ */ sure(function corroborates(
  witness: Witness,
): Corroboration | undefined {
  const { secondsSincePrepared: since } = witness;
  if (witness.class === 'human') return since >= 0 ? 'outside-click' : undefined;
  if (witness.class !== 'preview' || witness.previewNetwork !== witness.network) return undefined;
  if (since < 0 || since > CORROBORATION_WINDOW) return undefined;
  return witness.verified ? 'robot-verified' : 'agent-only';
});

const STRENGTH: readonly Corroboration[] = ['agent-only', 'robot-verified', 'outside-click'];

/**
 * The stronger of two corroborations.
 *
 * @example
 * stronger('agent-only', 'outside-click'); // 'outside-click'
 */
export const stronger = (
  a: Corroboration | undefined,
  b: Corroboration | undefined,
): Corroboration | undefined => (b && (!a || STRENGTH.indexOf(b) > STRENGTH.indexOf(a)) ? b : a);
