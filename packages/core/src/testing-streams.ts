/**
 * The live streams of the service in memory: every fact is kept, so that each resumes where it was closed.
 * @module
 */
import type { LiveEvent } from './schemas/index.js';

/** Facts, and whoever listens. */
export class MemoryStreams {
  readonly #events: Uint8Array[] = [];
  readonly #listening = new Set<ReadableStreamDefaultController<Uint8Array>>();

  /** The id of the newest fact; 0 before the first. */
  get last(): number {
    return this.#events.length;
  }

  /** Tells a fact. */
  emit(event: LiveEvent): void {
    const text = `id: ${this.last + 1}\ndata: ${JSON.stringify(event)}\n\n`;
    const frame = new TextEncoder().encode(text);
    this.#events.push(frame);
    for (const stream of this.#listening) stream.enqueue(frame);
  }

  /** Opens a stream after the last id that was read. */
  open(request: Request): Response {
    const listening = this.#listening;
    const missed = this.#events.slice(Number(request.headers.get('last-event-id') ?? 0));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        listening.add(controller);
        request.signal.addEventListener('abort', () => listening.delete(controller));
        for (const frame of missed) controller.enqueue(frame);
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }
}
