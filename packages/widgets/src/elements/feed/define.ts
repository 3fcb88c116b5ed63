/**
 * Claims `<tandem-feed>`, and `<tandem-share>` that stands in it.
 * @module
 */
import { define } from './definition.js';
import type { TandemFeed } from './feed.js';

export { define } from './definition.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'tandem-feed': TandemFeed;
  }
}
