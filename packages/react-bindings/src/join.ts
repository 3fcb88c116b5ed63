/**
 * `<tandem-join>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type {
  MemberJoinedEvent,
  MemberLeftEvent,
  TandemErrorEvent,
} from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/join';
import { TandemJoin as TandemJoinElement } from '@tandem-advocacy/widgets/elements/join';

/** Joining the programme by choice: what both sides get, what is kept and who sees it; then choices, pause, leaving, export and erasure. */
export const TandemJoin = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-join',
  elementClass: TandemJoinElement,
  events: {
    onTandemMemberJoined: 'tandem-member-joined' as EventName<MemberJoinedEvent>,
    onTandemMemberLeft: 'tandem-member-left' as EventName<MemberLeftEvent>,
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
