/**
 * Evidence that a hit gives a share: its network's own robot looked, or an outside reader came.
 * @module
 */
import { corroborates, previewNetwork, stronger } from '@tandem-advocacy/core/rules';
import type { HitRow } from '../store/hits.js';
import type { ShareRow } from '../store/shares.js';
import { factsOfRow } from './facts.js';

/** The name of a hit: what it earned and what it confirmed refer to it. */
export const hitName = (row: HitRow): string => `${row.replica}.${row.sequence}`;

/** The share with the stronger evidence that a hit gives it, if it does. */
export function confirmedBy(share: ShareRow, row: HitRow): ShareRow | undefined {
  if (row.class !== 'human' && row.class !== 'preview') return undefined;
  const { agent } = factsOfRow(row);
  const corroboration = corroborates({
    class: row.class,
    previewNetwork: previewNetwork(agent),
    verified: false,
    network: share.network,
    secondsSincePrepared: (row.at - share.preparedAt) / 1000,
  });
  const strongest = stronger(share.corroboration, corroboration);
  if (strongest === share.corroboration) return undefined;
  return { ...share, corroboration: strongest, corroboratedBy: hitName(row) };
}
