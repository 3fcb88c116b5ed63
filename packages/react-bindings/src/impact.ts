/**
 * `<tandem-impact>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type { ShareDeclaredEvent, TandemErrorEvent } from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/impact';
import { TandemImpact as TandemImpactElement } from '@tandem-advocacy/widgets/elements/impact';

/** What my shares brought: people and raw visits together, how far each share went, my own record. */
export const TandemImpact = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-impact',
  elementClass: TandemImpactElement,
  events: {
    onTandemShareDeclared: 'tandem-share-declared' as EventName<ShareDeclaredEvent>,
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
