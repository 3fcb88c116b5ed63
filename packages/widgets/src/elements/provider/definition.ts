/**
 * How `<prefix-provider>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemProvider } from './provider.js';

/** Claims `<prefix-provider>`. */
export const define = defineElement('provider', TandemProvider);
