/**
 * The chart of days and its table, loaded beside the first figures: before there are some, nobody needs it.
 * @module
 */
import { nothing, type TemplateResult } from 'lit';
import type { Impact } from '@tandem-advocacy/core';
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import type { Words } from './summary.js';

/** Holds the chart of one element; where it does not come, figures and table of shares are there still. */
export class Chart {
  #days: ((impact: Impact, words: Words) => TemplateResult | typeof nothing) | undefined;
  #loaded: Promise<void> | undefined;

  constructor(private readonly host: ElementHost) {}

  /** Resolves once it is here, or it is clear that it does not come now. */
  load(): Promise<void> {
    return (this.#loaded ??= this.#load());
  }

  /** The chart of some figures; nothing until it is here. */
  render(impact: Impact, words: Words): TemplateResult | typeof nothing {
    if (!this.#days) void this.load();
    return this.#days?.(impact, words) ?? nothing;
  }

  async #load(): Promise<void> {
    try {
      const [{ days }, { daysStyles }] = await Promise.all([
        import('./days.js'),
        import('./days.styles.js'),
      ]);
      const root = this.host.shadowRoot;
      const { styleSheet } = daysStyles;
      if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
      this.#days = days;
    } catch (error) {
      this.#loaded = undefined;
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}
