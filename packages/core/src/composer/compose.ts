/**
 * A post as it will stand on its network: its words, whether they fit, and where "see more" cuts them.
 * @module
 */
import type { Network } from '../networks/network.js';
import { sure } from '../sure.js';
import { GRAPHEMES, measure, pieces } from './measure.js';
import { intentOf, postText, type PostDraft } from './post-text.js';

/** What a whole network knows, and what somebody is about to post there. */
export interface CompositionDraft extends PostDraft {
  network: Network;
}

/** A composed post. */
export interface Composition {
  /** The words to hand to the intent, or to copy. */
  text: string;
  /** Their length as the network counts, with the link also where it travels beside them. */
  length: number;
  /** The most the network takes; absent where it sets none. */
  limit?: number;
  /** By how much the length exceeds the limit; 0 when it fits. */
  over: number;
  /** Where the text is folded on a phone: an index into it; absent when all of it is seen. */
  foldAt?: number;
  /** Whether the disclosure is seen without unfolding; also true when there is none. */
  disclosed: boolean;
}

/**
 * Composes a post.
 *
 * @example
 * composeText({ text: 'Venez nous voir', disclosure: 'Je travaille chez Exemple', url, network: x }).length;
 */
export const composeText = /* @__PURE__ */ sure(function composeText(
  draft: CompositionDraft,
): Composition {
  const { network } = draft;
  const text = postText(draft);
  const length = measure(text, network) + beside(draft, text);
  const fold = foldAt(text, network, 'mobile');
  const disclosure = draft.disclosure?.trim() ?? '';
  return {
    text,
    length,
    ...(network.limit !== undefined && { limit: network.limit }),
    over: Math.max(0, length - (network.limit ?? Infinity)),
    ...(fold !== undefined && { foldAt: fold }),
    disclosed: text.slice(0, fold).includes(disclosure),
  };
});

/**
 * Where a text is folded: an index into it that cuts no grapheme; `undefined` when all of it is seen.
 *
 * @example
 * const seen = text.slice(0, foldAt(text, linkedin, 'mobile'));
 */
export const foldAt = /* @__PURE__ */ sure(function foldAt(
  text: string,
  { fold }: Pick<Network, 'fold'>,
  device: 'mobile' | 'desktop',
): number | undefined {
  if (!fold) return undefined;
  const { kept, whole } = take(text, fold[device], GRAPHEMES);
  return whole ? undefined : kept.length;
});

/**
 * The draft with its words shortened so that the post fits, at a space where one is near, with an ellipsis.
 * The disclosure, the link and every other link stay whole. Only ever offered, never done unasked.
 *
 * @example
 * fitText({ text: 'word '.repeat(99), url, network: x }).text; // 'word word word…'
 */
export const fitText = /* @__PURE__ */ sure(function fitText(
  draft: CompositionDraft,
): CompositionDraft {
  let { over } = composeText(draft);
  if (over === 0) return draft;
  const said = draft.text.trim();
  const disclosure = draft.disclosure?.trim() ?? '';
  const words = said.startsWith(disclosure) ? said.slice(disclosure.length).trim() : said;
  let room = measure(words, draft.network);
  // More than once: the ellipsis takes room, and words that lose the link get it back on a line of its own.
  for (;;) {
    room -= over;
    const text = shorten(words, room, draft.network);
    const shorter = { ...draft, text };
    over = composeText(shorter).over;
    // Also where a length is no number at all.
    if (!(over > 0) || text === '') return shorter;
  }
});

/** A space and 25 characters, each of which may be two units. */
const END = 51;

function shorten(words: string, room: number, network: Network): string {
  const { kept } = take(words, room, network);
  // With the character that follows: a cut between two words loses neither.
  const more = words.slice(0, kept.length + 1);
  // At the end alone: over a long text, WebKit takes minutes to look back for the pattern.
  const word = /\s\S{0,25}$/u.exec(more.slice(-END))?.[0];
  const cut = word ? more.slice(0, -word.length).trimEnd() : kept;
  return cut && `${cut}…`;
}

/** What a link that travels beside the words adds to them, with the space before it. */
function beside(draft: CompositionDraft, text: string): number {
  const { link, prefill } = intentOf(draft);
  if (link === 'text' || prefill !== 'text') return 0;
  return measure(draft.url, draft.network) + (text ? 1 : 0);
}

function take(text: string, room: number, network: Pick<Network, 'count' | 'linkCost'>) {
  let kept = '';
  for (const piece of pieces(text, network)) {
    room -= piece.cost;
    if (room < 0) return { kept, whole: false };
    kept += piece.text;
  }
  return { kept, whole: true };
}
