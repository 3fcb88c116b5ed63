/**
 * Composer: the words of a post with its disclosure, how they read on a network, and whose they are.
 * @module
 */
export {
  composeText,
  fitText,
  foldAt,
  type Composition,
  type CompositionDraft,
} from './compose.js';
export { disclosureFor, type Disclosure, type DisclosureNeed } from './disclosure.js';
export { hintsFor, type Hint, type HintsFor } from './hints.js';
export { measure, pieces, type Counting, type Piece } from './measure.js';
export { intentOf, postText, type PostDraft } from './post-text.js';
export { variantsFor, type VariantsFor } from './variants.js';
export { closeness, fingerprint, type Closeness, type Fingerprint, type Voices } from './voice.js';
export type { Range } from './words.js';
