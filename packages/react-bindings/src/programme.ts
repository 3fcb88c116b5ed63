/**
 * `<tandem-programme>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type { TandemErrorEvent } from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/programme';
import { TandemProgramme as TandemProgrammeElement } from '@tandem-advocacy/widgets/elements/programme';

/** The lead's view and desk: publish content, set objectives, read indicators and readiness, weigh the mix, open seasons, look after courses, invite people without an account. */
export const TandemProgramme = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-programme',
  elementClass: TandemProgrammeElement,
  events: {
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
