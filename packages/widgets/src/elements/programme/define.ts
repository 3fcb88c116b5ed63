/**
 * Claims `<tandem-programme>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemProgramme } from './programme.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-programme': TandemProgramme;
  }
}
