/**
 * How `<prefix-training-card>` is claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { TandemTrainingCard } from './training-card.js';

/** Claims `<prefix-training-card>`. */
export const define = defineElement('training-card', TandemTrainingCard);
