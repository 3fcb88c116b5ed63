/**
 * Claims `<tandem-provider>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemProvider } from './provider.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-provider': TandemProvider;
  }
}
