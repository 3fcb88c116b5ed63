/**
 * The words of an element in the language of the page around it, followed live.
 * @module
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TandemErrorEvent } from './events.js';
import { atHand, has, loadWords, retryWords, type Languages } from './words.js';

/** A language for every element, or for some: what is missing stays in a language that is complete. */
export interface Locale {
  /** Its BCP 47 tag: `de`, `pt-BR`. */
  language: string;
  /** Strings by the name of the element, as its `x.en.ts` has them. */
  strings: Record<string, object>;
  /** Says that nothing is missing: then no other language is loaded beside it. */
  complete?: boolean;
}

type Host = ReactiveControllerHost & HTMLElement;

const registered = new Map<string, Locale>();
const followers = new Set<LocalizeController<object>>();
let observer: MutationObserver | undefined;

const readAll = (): void => followers.forEach((one) => one.read());

const readAgain = (): void => {
  retryWords();
  readAll();
};

/**
 * Adds a language to every element of the page, now and later.
 *
 * @example
 * registerLocale({ language: 'de', strings: { share: { share: 'Teilen' } } });
 */
export function registerLocale(locale: Locale): void {
  registered.set(locale.language.toLowerCase(), locale);
  readAll();
}

/** Keeps an element's strings, language and direction. */
export class LocalizeController<S extends object> implements ReactiveController {
  /** The strings, always complete; until they are here the element draws nothing, see `ready`. */
  t!: S;
  /** The language the strings are in, for `lang` and for `Intl`. */
  language = 'en';
  /** The direction of the text around the element. */
  dir: 'ltr' | 'rtl' = 'ltr';
  /** Resolves when there are strings. */
  readonly ready: Promise<void>;
  #arrived!: () => void;
  #base: object | undefined;
  #own: object | undefined;

  constructor(
    private readonly host: Host,
    private readonly name: string,
    private readonly languages: Languages<S>,
  ) {
    this.ready = new Promise((resolve) => (this.#arrived = resolve));
    host.addController(this);
  }

  hostConnected(): void {
    if (followers.size === 0) addEventListener('online', readAgain);
    observer ??= new MutationObserver(readAll);
    followers.add(this as unknown as LocalizeController<object>);
    this.read();
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
      if (!(root instanceof ShadowRoot)) break;
    }
  }

  hostDisconnected(): void {
    followers.delete(this as unknown as LocalizeController<object>);
    if (followers.size > 0) return;
    removeEventListener('online', readAgain);
    observer?.disconnect();
    observer = undefined;
  }

  /** Reads the page again, and updates the element where something changed. */
  read(): void {
    const dir = nearest(this.host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
    if (dir !== this.dir) this.host.requestUpdate();
    this.dir = dir;
    this.#speak(languageAt(this.host));
  }

  /** Takes the strings of a language once they are here; until then what was said before stays. */
  #speak(asked: string): void {
    const tags = [asked, asked.split('-')[0] ?? ''];
    const tag = tags.find((one) => registered.get(one)?.strings[this.name]);
    const locale = tag === undefined ? undefined : registered.get(tag);
    const own = locale?.strings[this.name];
    const spoken = has(this.languages, asked);
    const base = locale?.complete ? own : atHand(this.languages, spoken);
    if (!base) return void this.#load(asked, spoken);
    if (base === this.#base && own === this.#own) return;
    this.#base = base;
    this.#own = own;
    this.language = tag ?? spoken;
    this.t = { ...base, ...own } as S;
    this.#arrived();
    this.host.requestUpdate();
  }

  async #load(asked: string, spoken: string): Promise<void> {
    try {
      await loadWords(this.languages, spoken);
    } catch (error) {
      this.host.dispatchEvent(new TandemErrorEvent(error));
      // English stands in for a language that does not come; where English does not come either,
      // the next change of the page, or being on line again, tries anew.
      if (has(this.languages, asked) === spoken) return;
    }
    if (this.host.isConnected) this.read();
  }
}

/** The language of the page around an element, in lower case; empty where nobody says. */
export const languageAt = (element: Element): string => nearest(element, 'lang').toLowerCase();

/** The value of the nearest attribute at or above an element, through shadow roots. */
function nearest(start: Element, attribute: string): string {
  for (let node: Element | undefined = start; node;) {
    const holder: Element | null = node.closest(`[${attribute}]`);
    if (holder) return holder.getAttribute(attribute) ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}
