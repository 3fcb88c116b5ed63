/**
 * How `<prefix-programme>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemProgramme } from './programme.js';

/** Claims `<prefix-programme>`. */
export const define = defineElement('programme', TandemProgramme);
