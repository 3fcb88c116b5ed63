/**
 * Claims `<tandem-pulse>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemPulse } from './pulse.js';

export { define } from './definition.js';

// A server has no registry: nothing is claimed there.
if ('customElements' in globalThis) define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-pulse': TandemPulse;
  }
}
