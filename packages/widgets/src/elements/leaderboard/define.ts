/**
 * Claims `<tandem-leaderboard>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemLeaderboard } from './leaderboard.js';

export { define } from './definition.js';

// A server has no registry: nothing is claimed there.
if ('customElements' in globalThis) define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-leaderboard': TandemLeaderboard;
  }
}
