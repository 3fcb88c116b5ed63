/**
 * Claims `<tandem-missions>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemMissions } from './missions.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-missions': TandemMissions;
  }
}
