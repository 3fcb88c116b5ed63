/**
 * The smallest element that carries Lit's controllers: attributes in, one update a microtask, nothing drawn by itself.
 *
 * `ReactiveElement` does this and more for 1.9 kB that the first paint of a share bar does not have; Lit
 * comes with the first element that renders.
 * @module
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { VERSION } from './version.js';

/** A property as Lit declares it: with an attribute of its name, of another, or none. */
export type Declaration = { attribute?: string | boolean };

// Modules are also imported where there is no page, to be listed or rendered elsewhere.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** The base class of what a first paint needs. */
export abstract class LightElement extends Base implements ReactiveControllerHost {
  /** The version of the package this class comes from. */
  static readonly version: string = VERSION;
  /** What can be set from outside. */
  static readonly properties: Readonly<Record<string, Declaration>> = {};
  /** The style sheet of the shadow root. */
  static readonly sheet: () => CSSStyleSheet;

  /** Resolves when what was set is drawn. */
  updateComplete: Promise<boolean> = Promise.resolve(true);
  readonly #values: Record<string, unknown> = {};
  readonly #controllers = new Set<ReactiveController>();
  #pending = false;

  /** Read when a tag is claimed: the time to make properties of the declarations. */
  static get observedAttributes(): string[] {
    for (const name in this.properties)
      Object.defineProperty(declarer(this).prototype, name, {
        configurable: true,
        get(this: LightElement) {
          return this.#values[name];
        },
        set(this: LightElement, value: unknown) {
          if (this.#values[name] === value) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    return Object.keys(this.properties).flatMap((name) => attributeOf(this, name) || []);
  }

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [this.#class.sheet()];
  }

  /** Draws what is known now. */
  protected abstract draw(): void;

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => this.#update());
  }

  connectedCallback(): void {
    // What a page set before the class was there stands in the way of its property.
    for (const name in this.#class.properties)
      if (Object.hasOwn(this, name)) {
        const value = this[name as keyof this];
        delete this[name as keyof this];
        this[name as keyof this] = value;
      }
    for (const one of this.#controllers) one.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const one of this.#controllers) one.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    for (const name in this.#class.properties)
      if (attributeOf(this.#class, name) === attribute)
        Object.assign(this, { [name]: value ?? undefined });
  }

  get #class(): typeof LightElement {
    return this.constructor as typeof LightElement;
  }

  #update(): boolean {
    // Its language and its client are those of where it stands: connecting it asks again.
    if (!this.isConnected) return (this.#pending = false);
    try {
      for (const one of this.#controllers) one.hostUpdate?.();
      this.draw();
    } finally {
      // Only now: what drawing itself asks for belongs to this update.
      this.#pending = false;
    }
    for (const one of this.#controllers) one.hostUpdated?.();
    return true;
  }
}

/** The class that declares the properties: wrappers ask that one, while a tag is claimed by a subclass. */
const declarer = (one: typeof LightElement): typeof LightElement =>
  Object.hasOwn(one, 'properties') ? one : declarer(Object.getPrototypeOf(one));

function attributeOf({ properties }: typeof LightElement, name: string): string | false {
  const { attribute = true } = properties[name] ?? {};
  return attribute === true ? name.toLowerCase() : attribute;
}

/** One style sheet for every element of a class, made when the first of them is. */
export function sheetOf(...texts: string[]): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(texts.join(''));
    return sheet;
  };
}
