/**
 * How `<prefix-feed>` and `<prefix-share>` are claimed; importing it claims nothing.
 * @module
 */
import { defineElement } from '../../internal/define-element.js';
import { define as defineShare } from '../share/definition.js';
import { TandemFeed } from './feed.js';

/** Claims `<prefix-feed>` and `<prefix-share>`. */
export const define = defineElement('feed', TandemFeed, [defineShare]);
