/**
 * Claims `<tandem-pulse>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemPulse } from './pulse.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-pulse': TandemPulse;
  }
}
