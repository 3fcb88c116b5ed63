/**
 * The networks that do not come with every bar, and their glyphs.
 * @module
 */
import { NETWORKS, type Network } from '@tandem-advocacy/core/networks';
import { picture } from './icons.js';

const GLYPHS = {
  mastodon: 'M17 19q-4 2-8 1-5-1-5-8 0-8 8-8t8 7q0 5-5 5H9M8 13V9q0-2 2-2t2 2v3m0-3q0-2 2-2t2 2v4',
  threads: 'M18 9q-1-5-6-5-7 0-7 8t7 8q6 0 6-4t-6-4q-4 0-4 2.5t3 2.5q4 0 4-5 0-4-5-3',
  telegram: 'M3 11l18-7-3 16-6-5-3 4-1-6 9-6',
  reddit:
    'M12 9a8 6 0 1 0 .1 0l1-5 4 1M9 14v.1M15 14v.1M9 17q3 2 6 0M18 10a2 2 0 0 1 2 3M6 10a2 2 0 0 0-2 3',
  xing: 'M5 7h3l2 4-4 6H3M16 3h4l-6 10 5 8h-4l-4-7 5-8',
  'viva-engage': 'M3 4h12v9H9l-4 4v-4H3zM18 8h3v9h-2v4l-4-4h-5',
  outlook: 'M3 6h9v12H3zM5.7 12q0-2.5 1.8-2.5t1.8 2.5-1.8 2.5-1.8-2.5M12 9h9v9h-9m0-6 4 3 5-4',
  sms: 'M3 5h18v12H10l-4 4v-4H3zM8 11v.1M12 11v.1M16 11v.1',
};

/** Adds each network to the known ones, and its glyph to the style sheet of the bars. */
export function bring(known: Map<string, Network>, sheet: CSSStyleSheet): void {
  for (const network of NETWORKS) known.set(network.id, network);
  for (const [id, path] of Object.entries(GLYPHS))
    sheet.insertRule(
      `[data-network=${id}]::before{mask:${picture(path, 24)} 50%/contain}`,
      sheet.cssRules.length,
    );
}
