/**
 * How `<prefix-leaderboard>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemLeaderboard } from './leaderboard.js';

/** Claims `<prefix-leaderboard>`. */
export const define = defineElement('leaderboard', TandemLeaderboard);
