/**
 * Claims `<tandem-share>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemShare } from './share.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-share': TandemShare;
  }
}
