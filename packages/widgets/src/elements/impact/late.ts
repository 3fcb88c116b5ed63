/**
 * What comes beside the first figures: the chart of days, the shares, and what stands below them.
 * @module
 */
import { days } from './days.js';
import { daysStyles } from './days.styles.js';
import { certificates, conversions, ownHits } from './extras.js';
import { extrasStyles } from './extras.styles.js';
import { kudos, received } from './kudos.js';
import { shares } from './shares.js';
import { sharesStyles } from './shares.styles.js';

/** What draws it. */
export const view = { days, shares, kudos, received, conversions, certificates, ownHits };

/** Its look. */
export const styles = [daysStyles, sharesStyles, extrasStyles];
