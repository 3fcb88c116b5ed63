/**
 * How `<prefix-missions>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemMissions } from './missions.js';

/** Claims `<prefix-missions>`. */
export const define = defineElement('missions', TandemMissions);
