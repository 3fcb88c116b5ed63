/**
 * `<tandem-feed>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type { ContentApplaudedEvent, TandemErrorEvent } from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/feed';
import { TandemFeed as TandemFeedElement } from '@tandem-advocacy/widgets/elements/feed';

/** What is worth sharing: cards of every kind and origin, moments celebrated, each with its own share. */
export const TandemFeed = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-feed',
  elementClass: TandemFeedElement,
  events: {
    onTandemContentApplauded: 'tandem-content-applauded' as EventName<ContentApplaudedEvent>,
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
