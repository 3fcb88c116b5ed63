/**
 * The words of one share on their way from a suggestion, or from nothing, to somebody's own.
 * @module
 */
import type { Caption } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { captionsFor, sourceOf } from './captions.js';
import type { Kept } from './kept.js';
import type { Subject } from './subject.js';
import { Suggestions } from './suggestions.js';
import { heardIn, type Heard } from './voice.js';
import { Voices } from './voices.js';

/** Holds the words; they outlive a reload, not their being posted. */
export class Writing {
  text = '';
  readonly suggestions: Suggestions;
  readonly #voices: Voices;
  #start: string | undefined;
  /** The words that started from nothing, kept while a suggestion is tried. */
  #own = '';
  #restored: string | undefined;

  constructor(
    private readonly host: ElementHost,
    private readonly kept: Kept,
  ) {
    this.suggestions = new Suggestions(host);
    this.#voices = new Voices(host);
  }

  /** Gets what there is to begin from: suggestions, and words begun before a reload. */
  want(subject: Subject): void {
    this.suggestions.want(subject);
    this.#voices.want(subject);
    void this.#restore(subject.content?.id ?? subject.url);
  }

  /** The suggestions for a network and language. */
  offered(network: string, language: string): readonly Caption[] {
    const { all } = this.suggestions;
    return typeof all === 'string' ? [] : captionsFor(all, network, language);
  }

  /** The suggestion somebody started from. */
  get start(): Caption | undefined {
    const { all } = this.suggestions;
    return typeof all === 'string' ? undefined : all.find(({ id }) => id === this.#start);
  }

  /** Where the words came from. */
  get source() {
    return sourceOf(this.text, this.start);
  }

  /** Whose words they are, where there is anything to compare them with. */
  heard(offered: readonly Caption[]): Heard | undefined {
    const text = this.text.trim();
    const colleagues = this.#voices.all;
    if (!text || offered.length + colleagues.length === 0) return undefined;
    return heardIn(
      text,
      offered.map((one) => one.text),
      colleagues,
    );
  }

  /** Takes words as they are written. */
  write(text: string): void {
    this.text = text;
    if (!this.#start) this.#own = text;
    this.#keep();
  }

  /** Starts from a suggestion, or again from one's own words. */
  begin(start: Caption | undefined): void {
    this.#start = start?.id;
    this.text = start?.text ?? this.#own;
    this.#keep();
  }

  /** They are posted: the next share starts from nothing. */
  clear(): void {
    this.text = this.#own = '';
    this.#start = undefined;
    this.#keep();
  }

  #keep(): void {
    this.kept.keep({ text: this.text, start: this.#start });
  }

  /** Brings words back where nobody has begun others since. */
  async #restore(id: string): Promise<void> {
    if (this.#restored === id) return;
    this.#restored = id;
    const draft = await this.kept.draft();
    if (!draft || this.text || this.#restored !== id) return;
    this.text = draft.text;
    this.#start = draft.start;
    if (!draft.start) this.#own = draft.text;
    this.host.requestUpdate();
  }
}
