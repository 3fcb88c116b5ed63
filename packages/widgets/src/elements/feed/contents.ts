/**
 * The contents that a feed shows: pages one after the other, and what is new kept aside until asked for.
 * @module
 */
import type { Content, ContentPage } from '@tandem-advocacy/core';

/** A list that never moves what somebody is reading. */
export class Contents {
  items: readonly Content[] = [];
  /** What does not come in. */
  without: (content: Content) => boolean = () => false;
  /** What has been published since, newest first. */
  fresh: readonly Content[] = [];
  /** Where the next page begins; absent on the last. */
  next: string | undefined;

  /** Begins again with a first page. */
  begin({ items, next }: ContentPage): void {
    this.items = this.#wanted(items);
    this.next = next;
    this.fresh = [];
  }

  /** Adds the next page; answers with the place of its first content. */
  add({ items, next }: ContentPage): number {
    const place = this.items.length;
    const known = new Set(this.items.map(({ id }) => id));
    this.items = [...this.items, ...this.#wanted(items).filter(({ id }) => !known.has(id))];
    this.next = next;
    return place;
  }

  /** Compares with a first page read later: what changed changes in place, what is new waits. */
  compare({ items }: ContentPage): void {
    const now = new Map(items.map((content) => [content.id, content]));
    const known = new Set(this.items.map(({ id }) => id));
    const newest = this.items.reduce((last, { publishedAt }) => max(last, publishedAt), '');
    this.items = this.items.map((content) => now.get(content.id) ?? content);
    this.fresh = this.#wanted(items).filter(
      ({ id, publishedAt }) => !known.has(id) && publishedAt >= newest,
    );
  }

  /** Puts what is new on top, because somebody asked for it. */
  takeFresh(): void {
    this.items = [...this.fresh, ...this.items];
    this.fresh = [];
  }

  #wanted(items: readonly Content[]): readonly Content[] {
    return items.filter((content) => !this.without(content));
  }

  /** Puts a newer version of a content in its place. */
  replace(content: Content): void {
    this.items = this.items.map((one) => (one.id === content.id ? content : one));
  }
}

const max = (a: string, b: string): string => (a > b ? a : b);
