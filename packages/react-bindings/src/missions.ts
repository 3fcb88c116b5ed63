/**
 * `<tandem-missions>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type { MissionDoneEvent, TandemErrorEvent } from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/missions';
import { TandemMissions as TandemMissionsElement } from '@tandem-advocacy/widgets/elements/missions';

/** Useful things to do that no network can see: taken up, done, and where a mission asks for it confirmed. */
export const TandemMissions = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-missions',
  elementClass: TandemMissionsElement,
  events: {
    onTandemMissionDone: 'tandem-mission-done' as EventName<MissionDoneEvent>,
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
