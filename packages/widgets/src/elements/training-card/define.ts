/**
 * Claims `<tandem-training-card>`.
 * @module
 */
import { define } from './definition.js';
import type { TandemTrainingCard } from './training-card.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-training-card': TandemTrainingCard;
  }
}
