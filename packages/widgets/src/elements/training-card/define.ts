/**
 * Claims `<tandem-training-card>`.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemTrainingCard } from './training-card.js';

/** Claims `<prefix-training-card>`. */
export const define = defineElement('training-card', TandemTrainingCard);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-training-card': TandemTrainingCard;
  }
}
