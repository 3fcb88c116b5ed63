/**
 * What comes beside the first answer: every kind of step, and what stands there when all are done.
 * @module
 */
import { finishedView } from './finished-view.js';
import { stepView } from './step-view.js';
import { stepsStyles } from './steps.styles.js';

/** What draws it. */
export const view = { stepView, finishedView };

/** Its look. */
export const styles = [stepsStyles];
