/**
 * How `<prefix-pulse>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemPulse } from './pulse.js';

/** Claims `<prefix-pulse>`. */
export const define = defineElement('pulse', TandemPulse);
