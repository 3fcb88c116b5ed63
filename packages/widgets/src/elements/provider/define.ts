/**
 * Claims `<tandem-provider>`.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemProvider } from './provider.js';

/** Claims `<prefix-provider>`. */
export const define = defineElement('provider', TandemProvider);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-provider': TandemProvider;
  }
}
