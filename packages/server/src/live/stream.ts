/**
 * One reader's stream of server-sent events: bytes at once, a heartbeat, an end when nobody reads.
 * @module
 */
import type { LiveBus, LiveEntry, LiveReader } from '../ports.js';

/** What a stream is made of. */
export interface StreamOptions {
  bus: LiveBus;
  reader: LiveReader;
  /** The last id that was read; one that cannot be resumed answers `event: reset`. */
  since?: number;
  /** Milliseconds until the stream ends by itself, because its token does. */
  endsIn: number;
  /** Told how to end it. */
  opened?(end: () => void): void;
  /** Called once, however it ends. */
  closed(): void;
}

const HEARTBEAT = 15_000;
/** Bytes that may wait for a reader. Above it the stream is closed: the reader resumes when it can. */
const MOST_WAITING = 256 * 1024;
const LONGEST = 24 * 60 * 60 * 1000;
const text = new TextEncoder();

/** Opens the stream of one reader. */
export function eventStream(options: StreamOptions): ReadableStream<Uint8Array> {
  let stop = () => {};
  return new ReadableStream<Uint8Array>(
    { start: (controller) => void (stop = run(controller, options)), cancel: () => stop() },
    { highWaterMark: MOST_WAITING, size: (chunk) => chunk?.byteLength ?? 0 },
  );
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

function run(controller: Controller, options: StreamOptions) {
  const { bus, reader, since, endsIn, closed } = options;
  let open = true;
  const send = (message: string) => {
    if (!open) return;
    controller.enqueue(text.encode(message));
    if ((controller.desiredSize ?? 0) < 0) end();
  };
  const stop = () => {
    if (!open) return;
    open = false;
    subscription.close();
    clearInterval(beat);
    clearTimeout(limit);
    closed();
  };
  const end = () => {
    if (!open) return;
    stop();
    controller.close();
  };
  options.opened?.(end);
  send(': hello\n\n');
  const beat = setInterval(() => send(': still here\n\n'), HEARTBEAT).unref();
  const limit = setTimeout(end, Math.max(0, Math.min(endsIn, LONGEST))).unref();
  const deliver = (entry: LiveEntry) => send(frame(entry));
  const subscription = bus.subscribe(reader, { deliver, ended: end });
  if (since !== undefined) {
    const missed = bus.replay(reader, since, deliver);
    if (missed) send(`event: reset\nid: ${bus.last}\ndata: {}\n\n`);
  } else send(`id: ${bus.last}\n\n`);
  return stop;
}

const frame = ({ id, event }: LiveEntry): string => `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`;
