/**
 * How `<prefix-share>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemShare } from './share.js';

/** Claims `<prefix-share>`. */
export const define = defineElement('share', TandemShare);
