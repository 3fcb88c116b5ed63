/**
 * How `<prefix-impact>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemImpact } from './impact.js';

/** Claims `<prefix-impact>`. */
export const define = defineElement('impact', TandemImpact);
