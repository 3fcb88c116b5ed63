/**
 * Claims `<tandem-feed>`, and `<tandem-share>` that stands in it.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { define as defineShare } from '../share/define.js';
import { TandemFeed } from './feed.js';

/** Claims `<prefix-feed>` and `<prefix-share>`. */
export const define = defineElement('feed', TandemFeed, [defineShare]);

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-feed': TandemFeed;
  }
}
