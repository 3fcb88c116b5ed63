/**
 * The version of this package, as `package.json` says it (a test compares them).
 * @module
 */

/** The version of this package: two of them can tell each other apart on one page. */
export const VERSION = '0.1.0';
