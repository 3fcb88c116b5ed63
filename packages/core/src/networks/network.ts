/**
 * What is known of a network: dated facts, because networks change theirs without telling anybody.
 * @module
 */
import { sure } from '../sure.js';

/** What somebody is about to post. Plain text; builders encode it, once. */
export interface IntentDraft {
  /** The words, made by the composer: with the link in them where `Intent.link` is `text`. May be empty. */
  text: string;
  /** The link, absolute. */
  url: string;
  /** The headline of what is shared. */
  title: string;
}

/** What an intent takes over: words, a title, or nothing but the link. */
export type Prefill = 'text' | 'title' | 'none';

/** One way into a network's own composer, with no account connected. A closed composer proves nothing. */
export interface Intent {
  id: string;
  /** Whether the network documents it; what it does not document may vanish. */
  official: boolean;
  prefill: Prefill;
  /** Where the link goes: into the words, or into a parameter of its own. */
  link: 'text' | 'parameter';
  /** The address to open, for a real `<a href>`. */
  build(draft: IntentDraft): string;
}

/** A network and what was true of it on `checkedAt`. */
export interface Network {
  id: string;
  /** Its number in link codes: 1 to 23 ours and stable for ever, 24 to 31 a programme's own. */
  number: number;
  /** Its own name, the same in every language. */
  name: string;
  /** The id of its icon. */
  icon: string;
  /** What its first intent takes over. */
  prefill: Prefill;
  /** The most a post may hold, as `count` counts. */
  limit?: number;
  /** How much is seen before "see more", in graphemes. */
  fold?: { readonly mobile: number; readonly desktop: number };
  /** What any link costs; its own length when absent. */
  linkCost?: number;
  /** The longest address its intent takes, in characters. */
  addressLimit?: number;
  /** How it counts length: grapheme clusters, or X's weights. */
  count: 'graphemes' | 'x';
  /** Ways in, the preferred one first. */
  intents: readonly [Intent, ...Intent[]];
  /** The day its facts were last checked. */
  checkedAt: string;
  /** Where they stand. */
  source: string;
}

/**
 * An address with parameters, each encoded once; empty ones are left out. A lone surrogate, which would
 * make encoding throw, becomes U+FFFD.
 */
export const address = /* @__PURE__ */ sure(
  (base: string, parameters: Record<string, string>): string => {
    let glue = base.includes('?') ? '&' : '?';
    for (const name in parameters) {
      const value = parameters[name];
      if (value) {
        base += glue + name + '=' + encodeURIComponent(value.toWellFormed());
        glue = '&';
      }
    }
    return base;
  },
);
