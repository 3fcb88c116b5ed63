/**
 * The words of a post: disclosure first, then what somebody says, then the link where it belongs in the words.
 *
 * It measures nothing and so stays small: links of the first paint are made with it.
 * @module
 */
import type { Intent, Network } from '../networks/network.js';
import { sure } from '../sure.js';

/** What a post is made of. */
export interface PostDraft {
  /** The person's own words, or a headline. */
  text: string;
  /** Who they work for, in the reader's language. First, because what follows "see more" is not read. */
  disclosure?: string | undefined;
  url: string;
  network: Pick<Network, 'intents'>;
  /** The intent's id; the preferred one when absent. */
  intent?: string | undefined;
}

/**
 * The intent that a draft is for.
 *
 * @example
 * intentOf({ network: linkedin, intent: 'share-offsite' }).prefill; // 'none'
 */
export const intentOf = /* @__PURE__ */ sure(
  ({ network, intent }: Pick<PostDraft, 'network' | 'intent'>): Intent =>
    network.intents.find(({ id }) => id === intent) ?? network.intents[0],
);

/**
 * Joins the parts, each on its own line. What the words hold already is not said twice: a disclosure they
 * begin with, the link anywhere.
 *
 * @example
 * postText({ text: 'Nous recrutons', disclosure: 'Je travaille chez Exemple', url, network: bluesky });
 * // 'Je travaille chez Exemple\nNous recrutons\nhttps://…'
 */
export const postText = /* @__PURE__ */ sure((draft: PostDraft): string => {
  const text = draft.text.trim();
  const disclosure = draft.disclosure?.trim() ?? '';
  const parts = text.startsWith(disclosure) ? [text] : [disclosure, text];
  if (intentOf(draft).link === 'text' && !text.includes(draft.url)) parts.push(draft.url);
  return parts.filter(Boolean).join('\n');
});
