/**
 * What every element is: a Lit element with a client and one visible state; it claims no tag by itself.
 * @module
 */
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Tandem } from '@tandem-advocacy/core';
import { VERSION } from './version.js';

/** The seven states of the house, and `ready`: what everything else leads to. */
export type ElementState =
  'initial' | 'loading' | 'empty' | 'error' | 'not-configured' | 'not-joined' | 'offline' | 'ready';

/** The base class of every element. */
export class TandemElement extends LitElement {
  /** The version of the package this class comes from. */
  static readonly version: string = VERSION;

  /** The client to ask, instead of the nearest provider's. */
  @property({ attribute: false }) client: Tandem | undefined;

  readonly #internals = this.attachInternals();
  #shown: ElementState | undefined;

  /** Which state the element is in; read after every update, and shown as `:state(…)`. */
  protected get currentState(): ElementState {
    return 'ready';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const now = this.currentState;
    if (now === this.#shown) return;
    try {
      // An older browser has no states, or takes dashed names only: styling by state is then missing, no more.
      if (this.#shown) this.#internals.states.delete(this.#shown);
      this.#internals.states.add(now);
    } catch {
      /* see above */
    }
    this.#shown = now;
  }
}

/** Claims a tag: `prefix` defaults to `tandem`, `registry` to the page's own. */
export type Define = (prefix?: string, registry?: CustomElementRegistry) => void;

const warned = new Set<string>();

/**
 * Makes the `define` of an element. Safe twice: the first to claim a tag keeps it, and another version
 * is told so once.
 *
 * @param uses the `define` of every element that this one renders: they take the same prefix
 */
export const defineElement =
  (name: string, element: typeof TandemElement, uses: readonly Define[] = []): Define =>
  (prefix = 'tandem', registry = customElements) => {
    for (const define of uses) define(prefix, registry);
    const tag = `${prefix}-${name}`;
    const first = registry.get(tag) as Partial<typeof TandemElement> | undefined;
    // A class may carry one tag only: every tag gets a class of its own.
    if (!first) registry.define(tag, class extends element {});
    else if (first.version !== element.version && !warned.has(tag)) {
      warned.add(tag);
      // eslint-disable-next-line no-console -- the one thing that only the page's developer can repair
      console.warn(
        `<${tag}> is already ${first.version ?? 'somebody else’s'}: use another prefix.`,
      );
    }
  };
