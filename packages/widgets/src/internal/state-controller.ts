/**
 * Shows the state of an element to style sheets, as `:state(…)`.
 * @module
 */
import type { ReactiveController } from 'lit';
import type { ElementHost, ElementState } from './element-host.js';

/** Reads the state after every update. */
export class StateController implements ReactiveController {
  readonly #internals: ElementInternals;
  #shown: ElementState | undefined;

  constructor(
    host: ElementHost,
    private readonly read: () => ElementState,
  ) {
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  hostUpdated(): void {
    const now = this.read();
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
