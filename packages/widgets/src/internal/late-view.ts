/**
 * A view that is loaded beside the first answer, with its look: before there is one, nobody needs it.
 * @module
 */
import type { CSSResult } from 'lit';
import type { ElementHost } from './element-host.js';
import { TandemErrorEvent } from './events.js';

/** What the file of a late view exports. */
export interface Late<V> {
  view: V;
  styles: readonly CSSResult[];
}

/** Holds the late view of one element. */
export class LateView<V> {
  /** What draws; absent until it is here. */
  view: V | undefined;
  /** Why it did not come, the last time it was asked for. */
  error: unknown;
  /** Resolves once it is here, or it is clear that it does not come now; asked again, it tries again. */
  readonly load = (): Promise<void> => (this.#loaded ??= this.#load());
  #loaded: Promise<void> | undefined;

  constructor(
    private readonly host: ElementHost,
    private readonly source: () => Promise<Late<V>>,
  ) {}

  /** What draws, for whoever has an answer without asking for one. */
  get shown(): V | undefined {
    if (!this.view && this.error === undefined) void this.load();
    return this.view;
  }

  async #load(): Promise<void> {
    try {
      const { view, styles } = await this.source();
      const root = this.host.shadowRoot;
      const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
      this.view = view;
      this.error = undefined;
    } catch (error) {
      this.#loaded = undefined;
      this.error = error;
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}
