/**
 * What `<tandem-training-card>` tells the page.
 * @module
 */
import { FactEvent } from '../../internal/events.js';

/** Somebody completed a step. */
export class StepCompletedEvent extends FactEvent {
  constructor(
    readonly courseId: string,
    readonly stepId: string,
  ) {
    super('tandem-step-completed');
  }
}

/** Somebody completed a course. */
export class CertificateEarnedEvent extends FactEvent {
  constructor(
    readonly courseId: string,
    readonly certificateId: string,
  ) {
    super('tandem-certificate-earned');
  }
}
