/**
 * Claims `<tandem-join>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemJoin } from './join.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-join': TandemJoin;
  }
}
