/**
 * The share elements of a feed: one a content, made once, moved with its card.
 * @module
 */
import type { Content } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';

type Share = HTMLElement & { client?: unknown; content?: unknown };

/** Makes and keeps them. They carry the feed's own prefix. */
export class FeedShares {
  readonly #made = new Map<string, Share>();

  constructor(private readonly host: ElementHost) {}

  /** The share of a content, which it is given whole: nothing more is asked for it. */
  of(content: Content): HTMLElement {
    const share = this.#made.get(content.id) ?? this.#make(content.id);
    // A feed hands its own client on; otherwise both find the same one.
    if (share.client !== this.host.client) share.client = this.host.client;
    if (share.content !== content) share.content = content;
    return share;
  }

  /** Forgets the shares of contents that are not shown any more. */
  keep(contents: readonly Content[]): void {
    const shown = new Set(contents.map(({ id }) => id));
    for (const id of this.#made.keys()) if (!shown.has(id)) this.#made.delete(id);
  }

  #make(id: string): Share {
    const tag = this.host.localName.replace(/feed$/, 'share');
    const share: Share = this.host.ownerDocument.createElement(tag);
    share.className = 'share';
    share.part.add('share');
    this.#made.set(id, share);
    return share;
  }
}
