/**
 * Claims `<tandem-impact>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemImpact } from './impact.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-impact': TandemImpact;
  }
}
