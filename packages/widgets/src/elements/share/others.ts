/**
 * The networks that do not come with every bar.
 * @module
 */
export { NETWORKS } from '@tandem-advocacy/core/networks';
