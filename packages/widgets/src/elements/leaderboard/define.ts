/**
 * Claims `<tandem-leaderboard>`.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemLeaderboard } from './leaderboard.js';

/** Claims `<prefix-leaderboard>`. */
export const define = defineElement('leaderboard', TandemLeaderboard);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-leaderboard': TandemLeaderboard;
  }
}
