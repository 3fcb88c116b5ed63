/**
 * What clicks led to in a span, as indicators take it.
 * @module
 */
import type { IndicatorFacts } from '@tandem-advocacy/core/rules';
import type { Span } from './store/indicators.js';
import type { ProgrammeRow } from './store/rows.js';
import type { Store } from './store/store.js';

/** Counts by kind, and what the leads were worth where all of it is in one currency. */
export async function conversionFacts(
  store: Store,
  programme: ProgrammeRow,
  span: Span,
): Promise<{ facts: IndicatorFacts; currency: string | undefined }> {
  if (!programme.settings.conversions?.on) return { facts: {}, currency: undefined };
  const { kinds, leads } = await store.conversions.totals(programme.number, span);
  const [only] = leads;
  const single = leads.length === 1 ? only : undefined;
  return {
    currency: single?.currency,
    facts: {
      applications: kinds.get('application') ?? 0,
      hires: kinds.get('hire') ?? 0,
      leads: kinds.get('lead') ?? 0,
      signUps: kinds.get('sign-up') ?? 0,
      leadValue: single?.value,
    },
  };
}
