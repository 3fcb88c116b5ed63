/**
 * Claims `<tandem-impact>`.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemImpact } from './impact.js';

/** Claims `<prefix-impact>`. */
export const define = defineElement('impact', TandemImpact);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-impact': TandemImpact;
  }
}
