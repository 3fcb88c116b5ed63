/**
 * What comes beside the first page: the list, its cards, and how a moment is celebrated.
 * @module
 */
import { card } from './card.js';
import { cardStyles } from './card.styles.js';
import { list } from './list.js';
import { momentStyles } from './moment.styles.js';

/** What draws it. */
export const view = { list, card };

/** Its look. */
export const styles = [cardStyles, momentStyles];
