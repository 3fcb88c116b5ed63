/**
 * Claims `<tandem-share>`.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemShare } from './share.js';

/** Claims `<prefix-share>`. */
export const define = defineElement('share', TandemShare);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-share': TandemShare;
  }
}
