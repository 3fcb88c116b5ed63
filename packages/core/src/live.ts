/**
 * Server-sent events, reconnecting; one stream for all the tabs of a reader.
 *
 * A browser opens six connections to a host over HTTP/1.1: eight tabs with a stream each would block
 * their own page. So the tabs elect one over a BroadcastChannel, which needs no secure context, and
 * that one passes on what it hears.
 * @module
 */
import { createParser } from 'eventsource-parser';
import type { LiveEvent } from './schemas/event.js';

/** What the stream needs from outside. */
export interface LivePorts {
  /** Opens the stream from an event id on. */
  connect(lastEventId: number, signal: AbortSignal): Promise<Response>;
  /** The id of the newest fact that the page knows: the stream begins after it. */
  since: number;
  /** Names what the tabs share: same service, programme and reader. */
  channel: string;
  onEvent(event: LiveEvent): void;
  /** Something may have been missed: read afresh. */
  onReset(): void;
}

/** A stream that is open until it is closed. */
export interface LiveStream {
  close(): void;
}

type Message =
  | { type: 'who' }
  | { type: 'leading'; id: string; last: number }
  | { type: 'bye' }
  | { type: 'event'; id: number; data: string }
  | { type: 'reset' };

/** Milliseconds: how long a tab waits for a leader to answer, and how often a leader shows itself. */
const ANSWER = 150;
const PULSE = 1_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

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
    this.#say({ type: 'who' });
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
      event: (id, data) => {
        this.#say({ type: 'event', id, data });
        this.#deliver(id, data);
      },
      reset: (id) => {
        this.#last = Math.max(this.#last, id);
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
    if (id <= this.#last) return;
    this.#last = id;
    this.#ports.onEvent(JSON.parse(data) as LiveEvent);
  }

  #after(wait: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, wait);
    (this.#timer as { unref?: () => void }).unref?.();
  }
}

interface StreamPorts {
  connect(signal: AbortSignal): Promise<Response>;
  event(id: number, data: string): void;
  reset(id: number): void;
}

function openStream(ports: StreamPorts): LiveStream {
  const abort = new AbortController();
  let wait = FIRST_WAIT;
  const parser = () =>
    createParser({
      onEvent({ id, event, data }) {
        if (event === 'reset') ports.reset(Number(id ?? 0));
        else ports.event(Number(id), data);
      },
    });
  const run = async () => {
    const answer = await ports.connect(abort.signal);
    if (!answer.ok || !answer.body) return answer.body?.cancel();
    wait = FIRST_WAIT;
    const feed = parser();
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      feed.feed(value);
    }
  };
  const loop = async () => {
    while (!abort.signal.aborted) {
      await run().catch(() => undefined);
      if (abort.signal.aborted) return;
      await pause(wait * (0.5 + Math.random()), abort.signal);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  };
  void loop();
  return { close: () => abort.abort() };
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, ms);
    (timer as { unref?: () => void }).unref?.();
    signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
