/**
 * Server-sent events, reconnecting; one stream for all the tabs of a reader.
 *
 * A browser opens six connections to a host over HTTP/1.1: eight tabs with a stream each would block
 * their own page. So the tabs elect one over a BroadcastChannel, which needs no secure context, and
 * that one passes on what it hears.
 * @module
 */
import { TandemError } from './errors.js';
import { openStream } from './live-stream.js';
import type { LiveEvent } from './schemas/event.js';

/** What the stream needs from outside. */
export interface LivePorts {
  /** Opens the stream from an event id on; `retryAfter` are the seconds that a refusal asks to wait. */
  connect(
    lastEventId: number,
    signal: AbortSignal,
  ): Promise<{ answer: Response; retryAfter: number }>;
  /** The id of the newest fact that the page knows: the stream begins after it. */
  since: number;
  /** Names what the tabs share: same service, programme and reader. */
  channel: string;
  onEvent(event: LiveEvent): void;
  /** Something may have been missed: read afresh. */
  onReset(): void;
  /** Told once that the service refuses the stream, and of facts that cannot be read. */
  onError(error: unknown): void;
}

/** A stream that is open until it is closed. */
export interface LiveStream {
  close(): void;
}

type Message =
  | { type: 'who'; id: string }
  | { type: 'leading'; id: string; last: number }
  | { type: 'bye' }
  | { type: 'event'; id: number; data: string }
  | { type: 'reset' };

/** Milliseconds: how long a tab waits for a leader to answer, and how often a leader shows itself. */
const ANSWER = 150;
const PULSE = 1_000;

/** Opens the live stream, or follows the tab that has it. */
export const openLive = (ports: LivePorts): LiveStream => new Tab(ports);

/** One tab of a reader: it leads, with a stream of its own, or follows. */
class Tab implements LiveStream {
  readonly #ports: LivePorts;
  readonly #id = Math.random().toString(36).slice(2);
  readonly #channel: BroadcastChannel | undefined;
  #leads = false;
  #last: number;
  #stream: LiveStream | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: LivePorts) {
    this.#ports = ports;
    this.#last = ports.since;
    if (typeof BroadcastChannel === 'undefined') {
      this.#lead();
      return;
    }
    this.#channel = new BroadcastChannel(ports.channel);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
    (this.#channel as { unref?: () => void }).unref?.();
    this.#ask();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stream?.close();
    if (this.#leads) this.#say({ type: 'bye' });
    this.#channel?.close();
  }

  #say(message: Message): void {
    this.#channel?.postMessage(message);
  }

  #hear(message: Message): void {
    switch (message.type) {
      case 'who':
        if (this.#leads) this.#show();
        // Two ask at once: the smaller id leads, the other gives it the time to say so.
        else if (message.id < this.#id) this.#after(ANSWER * 3, () => this.#lead());
        return;
      case 'leading':
        // Two leaders: the smaller id stays, so that exactly one does.
        if (this.#leads && this.#id < message.id) this.#show();
        else this.#follow(message.last);
        return;
      case 'bye':
        if (!this.#leads) this.#ask();
        return;
      case 'event':
        return this.#deliver(message.id, message.data);
      case 'reset':
        return this.#ports.onReset();
    }
  }

  #ask(): void {
    this.#say({ type: 'who', id: this.#id });
    this.#after(ANSWER + Math.random() * ANSWER, () => this.#lead());
  }

  #show(): void {
    this.#say({ type: 'leading', id: this.#id, last: this.#last });
  }

  #follow(last: number): void {
    this.#leads = false;
    this.#stream?.close();
    this.#stream = undefined;
    // It was told of a fact before this tab listened.
    if (last > this.#last) this.#ports.onReset();
    this.#last = Math.max(last, this.#last);
    this.#after(PULSE * 2.5, () => this.#ask());
  }

  #lead(): void {
    this.#leads = true;
    this.#stream ??= openStream({
      connect: (signal) => this.#ports.connect(this.#last, signal),
      error: (error) => this.#ports.onError(error),
      event: (id, data) => {
        this.#say({ type: 'event', id, data });
        this.#deliver(id, data);
      },
      reset: (id) => {
        if (Number.isSafeInteger(id)) this.#last = Math.max(this.#last, id);
        this.#say({ type: 'reset' });
        this.#ports.onReset();
      },
    });
    this.#pulse();
  }

  #pulse(): void {
    this.#show();
    this.#after(PULSE, () => this.#pulse());
  }

  #deliver(id: number, data: string): void {
    if (Number.isSafeInteger(id)) {
      if (id <= this.#last) return;
      this.#last = id;
    }
    const event = eventFrom(data);
    if (event) this.#ports.onEvent(event);
    else this.#ports.onError(new TandemError('answer_invalid', 'A live fact is not readable.'));
  }

  #after(wait: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, wait);
    (this.#timer as { unref?: () => void }).unref?.();
  }
}

/** A fact, if it looks like one; a schema library would cost more than the whole stream. */
function eventFrom(data: string): LiveEvent | undefined {
  try {
    const event = JSON.parse(data) as Partial<LiveEvent> | null;
    return typeof event?.type === 'string' ? (event as LiveEvent) : undefined;
  } catch {
    return undefined;
  }
}
