/**
 * What comes beside the first answer: every kind of step.
 * @module
 */
import { stepView } from './step-view.js';
import { stepsStyles } from './steps.styles.js';

/** What draws it. */
export const view = { stepView };

/** Its look. */
export const styles = [stepsStyles];
