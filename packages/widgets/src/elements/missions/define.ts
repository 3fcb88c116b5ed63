/**
 * Claims `<tandem-missions>`.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemMissions } from './missions.js';

/** Claims `<prefix-missions>`. */
export const define = defineElement('missions', TandemMissions);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-missions': TandemMissions;
  }
}
