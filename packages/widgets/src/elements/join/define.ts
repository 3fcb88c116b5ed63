/**
 * Claims `<tandem-join>`.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemJoin } from './join.js';

/** Claims `<prefix-join>`. */
export const define = defineElement('join', TandemJoin);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-join': TandemJoin;
  }
}
