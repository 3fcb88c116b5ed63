/**
 * Claims tags: the only place besides `define.ts` and the autoloader that knows the registry.
 * @module
 */

/** Where a tag is claimed: `prefix` is `tandem`, and `registry` the page's own, where nothing is said. */
export interface DefineOptions {
  prefix?: string | undefined;
  registry?: CustomElementRegistry | undefined;
}

/**
 * Claims a tag; a prefix may be given by itself.
 *
 * @example
 * define({ prefix: 'acme' });
 */
export type Define = (options?: DefineOptions | string) => void;

/** A class of this package: it says which version of it. */
export type ElementClass = (new () => HTMLElement) & { readonly version: string };

const warned = new Set<string>();

/** The page's own registry; a server that renders has none, and nothing is claimed there. */
const pages = () => globalThis.customElements as CustomElementRegistry | undefined;

/**
 * Makes the `define` of an element. Safe twice: the first to claim a tag keeps it, and another version
 * is told so once.
 *
 * @param uses the `define` of every element that this one renders: they take the same prefix
 */
export const defineElement =
  (name: string, element: ElementClass, uses: readonly Define[] = []): Define =>
  (options = {}) => {
    const given = typeof options === 'string' ? { prefix: options } : options;
    const { prefix = 'tandem', registry = pages() } = given;
    if (!registry) return;
    for (const define of uses) define(given);
    const tag = `${prefix}-${name}`;
    const first = registry.get(tag) as Partial<ElementClass> | undefined;
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
