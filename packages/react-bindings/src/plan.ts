/**
 * `<tandem-plan>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type { TandemErrorEvent } from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/plan';
import { TandemPlan as TandemPlanElement } from '@tandem-advocacy/widgets/elements/plan';

/** What is coming, so that people can prepare: a list by week, and a calendar file. */
export const TandemPlan = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-plan',
  elementClass: TandemPlanElement,
  events: {
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
