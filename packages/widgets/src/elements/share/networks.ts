/**
 * The networks of a bar by their ids: eight come with it, the others when somebody asks for one.
 * @module
 */
import { DEFAULT_NETWORKS, type Network } from '@tandem-advocacy/core/networks';

const known = new Map(DEFAULT_NETWORKS.map((network) => [network.id, network]));

/** The networks of some ids, as far as they are loaded; the default ones for none. */
export const networksOf = (ids?: readonly string[]): Network[] =>
  ids?.flatMap((id) => known.get(id) ?? []) ?? [...DEFAULT_NETWORKS];

/**
 * Loads the rest of the registry where an id asks for it, and its glyphs into the style sheet of the bars;
 * answers nothing where there is nothing to load.
 */
export function loadOthers(
  ids: readonly string[] = [],
  sheet: CSSStyleSheet,
): Promise<void> | undefined {
  if (known.size > DEFAULT_NETWORKS.length || ids.every((id) => known.has(id))) return undefined;
  return import('./others.js').then(({ bring }) => bring(known, sheet));
}
