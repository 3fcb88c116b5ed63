/**
 * Composer: the words of a post with its disclosure, their length, and where they are folded.
 * @module
 */
export {
  composeText,
  fitText,
  foldAt,
  type Composition,
  type CompositionDraft,
} from './compose.js';
export { measure, pieces, type Counting, type Piece } from './measure.js';
export { intentOf, postText, type PostDraft } from './post-text.js';
