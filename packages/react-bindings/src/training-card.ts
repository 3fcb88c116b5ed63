/**
 * `<tandem-training-card>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type {
  CertificateEarnedEvent,
  StepCompletedEvent,
  TandemErrorEvent,
} from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/training-card';
import { TandemTrainingCard as TandemTrainingCardElement } from '@tandem-advocacy/widgets/elements/training-card';

/** A step of a minute, its progress, its certificate. */
export const TandemTrainingCard = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-training-card',
  elementClass: TandemTrainingCardElement,
  events: {
    onTandemStepCompleted: 'tandem-step-completed' as EventName<StepCompletedEvent>,
    onTandemCertificateEarned: 'tandem-certificate-earned' as EventName<CertificateEarnedEvent>,
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
