/**
 * `<tandem-share>` as a React component. Generated from the custom-elements manifest: change the element instead.
 * @module
 */
import * as React from 'react';
import { createComponent, type EventName } from '@lit/react';
import type {
  BeforeShareEvent,
  CaptionCopiedEvent,
  ComposerOpenedEvent,
  ShareDeclaredEvent,
  SharePreparedEvent,
  TandemErrorEvent,
} from '@tandem-advocacy/widgets';
import '@tandem-advocacy/widgets/define/share';
import { TandemShare as TandemShareElement } from '@tandem-advocacy/widgets/elements/share';

/** Share in two clicks: choose a network, choose or write the words, go. */
export const TandemShare = /* @__PURE__ */ createComponent({
  react: React,
  tagName: 'tandem-share',
  elementClass: TandemShareElement,
  events: {
    onTandemBeforeShare: 'tandem-before-share' as EventName<BeforeShareEvent>,
    onTandemSharePrepared: 'tandem-share-prepared' as EventName<SharePreparedEvent>,
    onTandemCaptionCopied: 'tandem-caption-copied' as EventName<CaptionCopiedEvent>,
    onTandemComposerOpened: 'tandem-composer-opened' as EventName<ComposerOpenedEvent>,
    onTandemShareDeclared: 'tandem-share-declared' as EventName<ShareDeclaredEvent>,
    onTandemError: 'tandem-error' as EventName<TandemErrorEvent>,
  },
});
