/**
 * One stream of server-sent events over `fetch`, taken up again whenever it ends.
 * @module
 */
import { TandemError } from './errors.js';
import { eventLines } from './wire/event-lines.js';

/** What one stream needs from outside. */
export interface StreamPorts {
  /** Opens it where it ended; `retryAfter` are the seconds that a refusal asks to wait. */
  connect(signal: AbortSignal): Promise<{ answer: Response; retryAfter: number }>;
  event(id: number, data: string): void;
  reset(id: number): void;
  error(error: unknown): void;
}

/** Milliseconds between two attempts; they grow while nobody answers. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const LONGEST_REFUSAL = 3_600_000;
/** The service shows every 15 seconds that it is there: a line silent for longer is dead. */
const SILENCE = 45_000;

/** Opens the stream, and opens it again until it is closed. */
export function openStream(ports: StreamPorts): { close(): void } {
  const abort = new AbortController();
  void keepOpen(ports, abort.signal);
  return { close: () => abort.abort() };
}

async function keepOpen(ports: StreamPorts, closed: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT;
  let told = false;
  while (!closed.aborted) {
    const result = await once(ports, closed).catch(() => undefined);
    if (closed.aborted) return;
    if (result?.open) {
      wait = FIRST_WAIT;
      told = false;
    } else if (result && !told) {
      told = true;
      ports.error(refused(result.status));
    }
    const asked = Math.min((result?.retryAfter ?? 0) * 1000, LONGEST_REFUSAL);
    await pause(Math.max(asked, wait * (0.5 + Math.random())), closed);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
}

const refused = (status: number) =>
  new TandemError('live_refused', `The service refuses its live facts for now: ${status}.`, {
    status,
  });

async function once(ports: StreamPorts, closed: AbortSignal) {
  const dead = new AbortController();
  const { answer, retryAfter } = await ports.connect(AbortSignal.any([closed, dead.signal]));
  const { ok, status, body } = answer;
  if (!ok || !body) {
    await body?.cancel();
    return { open: false, status, retryAfter };
  }
  await read(body, ports, dead).catch(() => undefined);
  return { open: true, status, retryAfter: 0 };
}

async function read(body: ReadableStream<Uint8Array>, ports: StreamPorts, dead: AbortController) {
  const feed = eventLines(({ id, event, data }) => {
    const number = id === undefined ? NaN : Number(id);
    if (event === 'reset') ports.reset(number);
    else ports.event(number, data);
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    for (;;) {
      timer = setTimeout(() => dead.abort(), SILENCE);
      (timer as { unref?: () => void }).unref?.();
      const { done, value } = await reader.read();
      if (done) return;
      feed(decoder.decode(value, { stream: true }));
      clearTimeout(timer);
    }
  } finally {
    clearTimeout(timer);
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const stop = () => {
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      done();
    }, ms);
    (timer as { unref?: () => void }).unref?.();
    signal.addEventListener('abort', stop, { once: true });
  });
