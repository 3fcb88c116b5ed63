/**
 * What a feed is for one person: a suggestion with its reason, what they have read, what is not for them, a choice.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content, StoragePort } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { choiceView, type Choice } from './choice.js';
import type { FeedWords } from './feed.strings.js';
import { personalStyles } from './personal.styles.js';
import { personalWords, type PersonalWords } from './personal.strings.js';
import {
  afterPutAway,
  afterReading,
  NOTHING,
  suggest,
  type Reading,
  type Reason,
} from './taste.js';

export type { Choice } from './choice.js';

const KEY = 'reading';

/** The person's side of a feed, once what their browser keeps has been read. */
export async function loadPersonal(host: ElementHost, storage: StoragePort): Promise<Personal> {
  const personal = new Personal(host, storage);
  await Promise.all([personal.words.ready, personal.read()]);
  return personal;
}

/** Holds what the browser keeps; nothing of it leaves. */
export class Personal {
  readonly words: LocalizeController<PersonalWords>;
  choice: Choice = {};
  #reading = NOTHING;
  #first: { id: string; reason: Reason } | undefined;
  #topics = new Set<string>();

  constructor(
    private readonly host: ElementHost,
    private readonly storage: StoragePort,
  ) {
    this.words = new LocalizeController<PersonalWords>(host, 'feed', personalWords);
    const root = host.shadowRoot;
    const { styleSheet } = personalStyles;
    if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** Reads what the browser keeps; where it keeps nothing, nothing is known. */
  async read(): Promise<void> {
    try {
      this.#reading = { ...NOTHING, ...((await this.storage.read(KEY)) as Partial<Reading>) };
    } catch (error) {
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
  }

  /** A first page with the suggestion in front. */
  arrange(contents: readonly Content[]): Content[] {
    for (const { topics } of contents) for (const topic of topics) this.#topics.add(topic);
    const { content, reason } = suggest(contents, this.#reading) ?? {};
    this.#first = content && reason && { id: content.id, reason };
    return [...(content ? [content] : []), ...contents.filter((one) => one !== content)];
  }

  /** Whether somebody said that a content is not for them. */
  readonly isAway = ({ id }: Pick<Content, 'id'>): boolean => this.#reading.away.includes(id);

  /** The way to choose among kinds, topics and origins; what the page chose is not asked again. */
  choose(fixed: Choice, words: FeedWords): TemplateResult | typeof nothing {
    const topics = [...this.#topics].sort();
    const change = (choice: Choice) => {
      this.choice = choice;
      this.host.requestUpdate();
    };
    return choiceView({ choice: this.choice, fixed, topics, words, t: this.words.t, change });
  }

  /** Why a content comes first, and whether it was read. */
  marks({ id }: Pick<Content, 'id'>, words: FeedWords): TemplateResult | typeof nothing {
    const { t } = this.words;
    const first = this.#first?.id === id ? this.#first.reason : undefined;
    const read = this.#reading.read.includes(id);
    if (!first && !read) return nothing;
    return html`<p class="personal small">
      ${first ? html`<span class="reason" part="reason">${reasonText(first, t, words)}</span>` : nothing}
      ${read ? html`<span class="read muted" part="read">${t.read}</span>` : nothing}
    </p>`;
  }

  /** What stands in place of a content that was just put away; nothing where it was not. */
  gone(content: Content): TemplateResult | undefined {
    const { t } = this.words;
    if (!this.isAway(content)) return undefined;
    return html`<p class="gone card small" role="status" tabindex="-1">
      <span>${t.gone}</span>
      <button class="button quiet" part="undo" @click=${() => this.#putAway(content, false)}>
        ${t.undo}<span class="hidden">: ${content.title}</span>
      </button>
    </p>`;
  }

  /** The button that puts a content away. */
  away(content: Content): TemplateResult {
    const { t } = this.words;
    return html`<button
      class="button quiet away"
      part="away"
      @click=${() => this.#putAway(content, true)}
    >
      ${t.notForMe}<span class="hidden">: ${content.title}</span>
    </button>`;
  }

  /** Somebody opened a content. */
  opened(content: Content): void {
    void this.#keep(afterReading(this.#reading, content));
  }

  async #putAway({ id }: Content, away: boolean): Promise<void> {
    const item = this.host.shadowRoot?.activeElement?.closest('li');
    const kept = this.#keep(afterPutAway(this.#reading, id, away));
    await this.host.updateComplete;
    // The button that was pressed is gone: the keyboard stays with what came instead.
    item?.querySelector<HTMLElement>('.gone, article')?.focus();
    await kept;
  }

  async #keep(reading: Reading): Promise<void> {
    this.#reading = reading;
    this.host.requestUpdate();
    try {
      await this.storage.write(KEY, reading);
    } catch (error) {
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
  }
}

const reasonText = (reason: Reason, t: PersonalWords, words: FeedWords): string =>
  'topic' in reason ? t.becauseTopic(reason.topic) : t.becauseKind(words.kinds[reason.kind]);
