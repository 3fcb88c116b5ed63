/**
 * How `<prefix-plan>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemPlan } from './plan.js';

/** Claims `<prefix-plan>`. */
export const define = defineElement('plan', TandemPlan);
