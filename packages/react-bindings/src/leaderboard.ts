/**
 * `<tandem-leaderboard>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type { TandemErrorEvent } from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/leaderboard';
import { TandemLeaderboard as TandemLeaderboardElement } from '@tandem-advocacy/widgets/elements/leaderboard';

/** Recognition: warm words, a ranking without a bottom, or the reader against their own past. */
export const TandemLeaderboard = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-leaderboard',
  elementClass: TandemLeaderboardElement,
  events: {
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
