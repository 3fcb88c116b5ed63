/**
 * Finding a network by name, and refusing dead ones by name.
 * @module
 */
import { TandemError } from '../errors.js';
import { sure } from '../sure.js';
import { DEAD } from './dead.js';
import type { Network } from './network.js';
import { NETWORKS } from './registry.js';

/**
 * The network of that id, among a programme's own and ours.
 *
 * @throws TandemError `network_dead` with the reason, or `network_unknown`
 * @example
 * findNetwork('linkedin').name; // 'LinkedIn'
 */
export const findNetwork = /* @__PURE__ */ sure(function findNetwork(
  id: string,
  own: readonly Network[] = [],
): Network {
  const found = own.find((one) => one.id === id) ?? NETWORKS.find((one) => one.id === id);
  if (found) return found;
  const reason = Object.hasOwn(DEAD, id) ? DEAD[id] : undefined;
  if (reason) throw new TandemError('network_dead', `'${id}' cannot be shared to: ${reason}`);
  const names = NETWORKS.map((one) => one.id).join(', ');
  throw new TandemError(
    'network_unknown',
    `'${id}' is no network known here: use one of ${names}.`,
  );
});
