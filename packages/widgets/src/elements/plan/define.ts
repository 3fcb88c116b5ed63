/**
 * Claims `<tandem-plan>`.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemPlan } from './plan.js';

/** Claims `<prefix-plan>`. */
export const define = defineElement('plan', TandemPlan);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-plan': TandemPlan;
  }
}
