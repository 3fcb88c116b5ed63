/**
 * Moves rows from where they were to where they are now, for whoever likes to see movement.
 * @module
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Animates what carries `data-key` when an update moved it; a new row fades in. */
export class FlipController implements ReactiveController {
  #before = new Map<string, number>();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#before = new Map(this.#rows().map(([key, , top]) => [key, top]));
  }

  hostUpdated(): void {
    const before = this.#before;
    if (before.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const rows = this.#rows();
    // Another list altogether has not moved.
    if (!rows.some(([key]) => before.has(key))) return;
    for (const [key, row, top] of rows) {
      const was = before.get(key);
      if (was === undefined) row.animate({ opacity: [0, 1] }, { duration: 300 });
      else if (Math.abs(was - top) > 1)
        row.animate(
          { transform: [`translateY(${was - top}px)`, 'none'] },
          { duration: 450, easing: 'cubic-bezier(.2, .7, .2, 1)' },
        );
    }
  }

  /** Each row with its distance from the top of the element, for the page may have scrolled between. */
  #rows(): [key: string, row: HTMLElement, top: number][] {
    const rows = this.host.shadowRoot?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    if (rows.length === 0) return [];
    const start = this.host.getBoundingClientRect().top;
    return Array.from(rows, (row) => [
      row.dataset['key'] ?? '',
      row,
      row.getBoundingClientRect().top - start,
    ]);
  }
}
