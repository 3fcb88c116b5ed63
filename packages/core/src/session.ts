/**
 * One small request: who reads, their key, the content numbers a page needs to mint its links.
 * @module
 */
import { isTandemError, TandemError } from './errors.js';
import { sure } from './sure.js';
import type { Problem } from './schemas/problem.js';
import type { ContentRef, Session, SessionRequest } from './schemas/session.js';
import type { TokenSource } from './token.js';

/** Where the session stands. `none` is a client without a service. */
export type SessionState = 'none' | 'idle' | 'loading' | 'ready' | 'offline' | 'error';

/** What a page may want of its session. */
export interface SessionWants {
  /** Ids of contents. */
  contents?: readonly string[];
  /** Addresses that may become contents by themselves. */
  pages?: readonly {
    url: string;
    headline?: string | undefined;
    language?: string | undefined;
  }[];
}

/** What the session needs from outside. */
export interface SessionPorts {
  endpoint: string;
  programme: string | undefined;
  token: TokenSource;
  fetch: typeof fetch;
}

/** The session: batches what a page wants into one request, and tells when it changes. */
export class SessionStore {
  /** The last answer, all batches of it merged; `undefined` until it arrived. */
  current: Session | undefined;
  /** Where the session stands. */
  state: SessionState;
  /** Why it failed, in the states `offline` and `error`. */
  error: TandemError | undefined;

  readonly #ports: SessionPorts | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #contents = new Set<string>();
  readonly #pages = new Map<string, NonNullable<SessionWants['pages']>[number]>();
  #pending: Promise<void> | undefined;
  #stale = true;

  constructor(ports?: SessionPorts) {
    this.#ports = ports;
    this.state = ports ? 'idle' : 'none';
  }

  /** Calls `listener` at every change; answers with the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A content as links need it, if the session knows it. */
  content(idOrUrl: string): ContentRef | undefined {
    const { contents = {}, pages = {} } = this.current ?? {};
    const known = [contents, pages].find(
      (refs) => typeof idOrUrl === 'string' && Object.hasOwn(refs, idOrUrl),
    );
    return known?.[idOrUrl];
  }

  /** Asks for what is wanted and not yet known: whatever a page wants at once travels together. */
  readonly want = sure(({ contents = [], pages = [] }: SessionWants = {}): Promise<void> => {
    const count = () => this.#contents.size + this.#pages.size;
    const before = count();
    for (const id of contents) this.#contents.add(id);
    for (const page of pages) if (!this.#pages.has(page.url)) this.#pages.set(page.url, page);
    if (count() > before || !(this.current || this.#pending)) return this.refresh();
    return this.#pending ?? Promise.resolve();
  });

  /** Asks again for everything: somebody joined, left, came back on line, or wants another try. */
  refresh(): Promise<void> {
    this.#stale = true;
    return (this.#pending ??= this.#run());
  }

  async #run(): Promise<void> {
    const ports = this.#ports;
    if (ports && !this.current) this.#set('loading');
    // A turn of the event loop: a page that wants much says so in it, and asks once.
    await new Promise((done) => setTimeout(done));
    while (ports && this.#stale) {
      this.#stale = false;
      const wants = { contents: [...this.#contents], pages: [...this.#pages.values()] };
      try {
        this.current = await requestSession(ports, wants);
        this.#set('ready');
      } catch (cause) {
        const error = isTandemError(cause)
          ? cause
          : new TandemError('offline', 'No answer.', { cause });
        this.#set(error.code === 'offline' ? 'offline' : 'error', error);
      }
    }
    this.#pending = undefined;
  }

  #set(state: SessionState, error?: TandemError): void {
    this.state = state;
    this.error = error;
    // Each on its own: one that throws keeps neither the others nor the session from going on.
    for (const listener of this.#listeners) queueMicrotask(listener);
  }
}

async function requestSession(ports: SessionPorts, wants: SessionRequest): Promise<Session> {
  const { endpoint, programme, token: source } = ports;
  const ask = async (): Promise<Session> => {
    const token = await source.get();
    const answer = await ports.fetch(`${endpoint}/v1/session`, {
      method: 'POST',
      body: JSON.stringify({ ...wants, programme }),
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      credentials: 'omit',
      signal: AbortSignal.timeout(15_000),
    });
    const { status } = answer;
    const value = ((await answer.json().catch(() => 0)) || {}) as Partial<Session & Problem>;
    if (!answer.ok) {
      const code = `${value.code ?? 'service_failed'}`;
      throw new TandemError(code, value.detail ?? code, { status });
    }
    // By hand, because a schema library would cost more than the rest of a first paint.
    if (!value.key?.value || !value.reader || !value.programme || !value.contents || !value.pages)
      throw new TandemError('answer_invalid', 'No usable session.');
    // Else a content could be called `constructor`, and be there without ever having been sent.
    for (const known of [value.contents, value.pages]) Object.setPrototypeOf(known, null);
    return value as Session;
  };
  return ask().catch((error: unknown) => {
    if ((error as TandemError).status !== 401 || !source.drop()) throw error;
    return ask();
  });
}
