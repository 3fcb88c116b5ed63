/**
 * `<tandem-pulse>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type { PulseAnsweredEvent, TandemErrorEvent } from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/pulse';
import { TandemPulse as TandemPulseElement } from '@tandem-advocacy/widgets/elements/pulse';

/** One short anonymous question, and what everyone answered once enough have. */
export const TandemPulse = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-pulse',
  elementClass: TandemPulseElement,
  events: {
    onTandemPulseAnswered: 'tandem-pulse-answered' as EventName<PulseAnsweredEvent>,
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
