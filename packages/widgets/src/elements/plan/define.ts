/**
 * Claims `<tandem-plan>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemPlan } from './plan.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-plan': TandemPlan;
  }
}
