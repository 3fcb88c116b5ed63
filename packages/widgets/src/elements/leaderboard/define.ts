/**
 * Claims `<tandem-leaderboard>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemLeaderboard } from './leaderboard.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-leaderboard': TandemLeaderboard;
  }
}
