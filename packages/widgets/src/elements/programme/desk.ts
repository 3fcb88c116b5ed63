/**
 * What every section of the desk shares: its look, its words, and acting; loaded for whoever runs the programme.
 * @module
 */
export { Acts } from './acts.js';
export { deskStyles } from './desk.styles.js';
export { deskWords } from './desk.strings.js';
