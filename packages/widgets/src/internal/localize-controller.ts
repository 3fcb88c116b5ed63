/**
 * The words of an element in the language of the page around it, followed live.
 * @module
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A language for every element, or for some: what is missing stays English. */
export interface Locale {
  /** Its BCP 47 tag: `de`, `pt-BR`. */
  language: string;
  /** Strings by the name of the element, as its `x.strings.ts` has them. */
  strings: Record<string, object>;
}

type Host = ReactiveControllerHost & HTMLElement;

const registered = new Map<string, Locale['strings']>();
const followers = new Set<LocalizeController<object>>();
let observer: MutationObserver | undefined;

/**
 * Adds a language to every element of the page, now and later.
 *
 * @example
 * registerLocale({ language: 'de', strings: { share: { share: 'Teilen' } } });
 */
export function registerLocale(locale: Locale): void {
  registered.set(locale.language.toLowerCase(), locale.strings);
  for (const one of followers) one.read();
}

/** Keeps an element's strings, language and direction. */
export class LocalizeController<S extends object> implements ReactiveController {
  /** The strings, always complete. */
  t: S;
  /** The language the strings are in, for `lang` and for `Intl`. */
  language = 'en';
  /** The direction of the text around the element. */
  dir: 'ltr' | 'rtl' = 'ltr';
  #own: object | undefined;

  constructor(
    private readonly host: Host,
    private readonly name: string,
    private readonly complete: { en: S; fr: S },
  ) {
    this.t = complete.en;
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= new MutationObserver(() => followers.forEach((one) => one.read()));
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
    observer?.disconnect();
    observer = undefined;
  }

  /** Reads the page again, and updates the element where something changed. */
  read(): void {
    const asked = nearest(this.host, 'lang').toLowerCase();
    const dir = nearest(this.host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
    const base = asked.split('-')[0] ?? '';
    const complete = base === 'fr' ? this.complete.fr : this.complete.en;
    const found = [asked, base].find((tag) => registered.get(tag)?.[this.name]);
    const own = found === undefined ? complete : registered.get(found)?.[this.name];
    if (dir === this.dir && own === this.#own) return;
    this.#own = own;
    this.dir = dir;
    this.language = found ?? (base === 'fr' ? 'fr' : 'en');
    this.t = own === complete ? complete : { ...complete, ...own };
    this.host.requestUpdate();
  }
}

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
