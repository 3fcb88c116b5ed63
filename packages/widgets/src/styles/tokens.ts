/**
 * The look of every element: what a page may set, and what stands where it sets nothing.
 * @module
 */
import { unsafeCSS } from 'lit';
import { tokensText } from './first-paint.js';

/** The tokens as Lit takes them. */
export const tokens = unsafeCSS(tokensText);
