/**
 * The reset of every element: nothing of the page comes in but its font family, direction and scheme.
 * @module
 */
import { unsafeCSS } from 'lit';
import { hostText } from './first-paint.js';

/** The reset as Lit takes it. */
export const host = unsafeCSS(hostText);
