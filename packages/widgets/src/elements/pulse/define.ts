/**
 * Claims `<tandem-pulse>`.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemPulse } from './pulse.js';

/** Claims `<prefix-pulse>`. */
export const define = defineElement('pulse', TandemPulse);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-pulse': TandemPulse;
  }
}
