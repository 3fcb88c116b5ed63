/**
 * The live stream of one client: opened by the first who wants it, closed by the last.
 * @module
 */
import type { LivePorts, LiveStream } from './live.js';

/** What a client's stream needs from it. */
export interface LiveOfPorts {
  /** Resolves when the reader is known, for the tabs of one reader share a stream. */
  ready(): Promise<void>;
  ports(): LivePorts;
  onError(error: unknown): void;
}

/** Answers with a function that opens the shared stream once more; each answer is closed once. */
export function liveOf({ ready, ports, onError }: LiveOfPorts): {
  open(): LiveStream;
  close(): void;
} {
  let stream: Promise<LiveStream> | undefined;
  let users = 0;
  const start = async () => {
    await ready();
    const { openLive } = await import('./live.js');
    return openLive(ports());
  };
  const stop = () => {
    void stream?.then((opened) => opened.close()).catch(() => undefined);
    stream = undefined;
    users = 0;
  };
  return {
    open() {
      users++;
      if (!stream) {
        const opening = start();
        stream = opening;
        opening.catch((error: unknown) => {
          // The next who opens it tries again.
          if (stream === opening) stop();
          onError(error);
        });
      }
      const mine = stream;
      let open = true;
      return {
        close() {
          if (!open) return;
          open = false;
          if (mine === stream && --users === 0) stop();
        },
      };
    },
    close: stop,
  };
}
