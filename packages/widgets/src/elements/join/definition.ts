/**
 * How `<prefix-join>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemJoin } from './join.js';

/** Claims `<prefix-join>`. */
export const define = defineElement('join', TandemJoin);
