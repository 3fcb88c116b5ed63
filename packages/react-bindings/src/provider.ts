/**
 * `<tandem-provider>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type { TandemErrorEvent } from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/provider';
import { TandemProvider as TandemProviderElement } from '@tandem-advocacy/widgets/elements/provider';

/** Nothing to see: the elements inside find their client here. The nearest one counts. */
export const TandemProvider = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-provider',
  elementClass: TandemProviderElement,
  events: {
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
