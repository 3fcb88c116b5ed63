/**
 * One small request: who reads, their key, the content numbers a page needs to mint its links.
 * @module
 */
import { TandemError } from './errors.js';
import type { ContentRef, Session, SessionRequest } from './schemas/session.js';
import type { TokenSource } from './token.js';

/** Where the session stands. `none` is a client without a service. */
export type SessionState = 'none' | 'idle' | 'loading' | 'ready' | 'offline' | 'error';

/** What a page may want of its session. */
export interface SessionWants {
  /** Ids of contents. */
  contents?: readonly string[];
  /** Addresses that may become contents by themselves. */
  pages?: readonly { url: string; headline?: string; language?: string }[];
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
  readonly #pages = new Map<string, { url: string; headline?: string; language?: string }>();
  #pending: Promise<void> | undefined;
  #age = 0;

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
    return this.current?.contents[idOrUrl] ?? this.current?.pages[idOrUrl];
  }

  /** Asks for what is wanted and not yet known: whatever a page wants at once travels together. */
  want(wants: SessionWants = {}): Promise<void> {
    let missing = !this.current;
    for (const id of wants.contents ?? [])
      if (!this.#contents.has(id)) missing = !!this.#contents.add(id);
    for (const page of wants.pages ?? [])
      if (!this.#pages.has(page.url)) missing = !!this.#pages.set(page.url, page);
    return missing ? this.#soon() : Promise.resolve();
  }

  /** Asks again for everything: somebody joined, left, came back on line, or wants another try. */
  refresh(): Promise<void> {
    this.#age++;
    return this.#soon();
  }

  #soon(): Promise<void> {
    if (!this.#ports) return Promise.resolve();
    if (this.#pending) return this.#pending;
    if (!this.current) this.#set('loading');
    this.#pending = new Promise<void>((done) => setTimeout(done)).then(() => {
      const asked = this.#contents.size + this.#pages.size + this.#age;
      return this.#load()
        .catch((cause: unknown) => this.#fail(cause))
        .then(() => {
          this.#pending = undefined;
          const now = this.#contents.size + this.#pages.size + this.#age;
          if (this.state === 'ready' && now > asked) return this.#soon();
          return undefined;
        });
    });
    return this.#pending;
  }

  async #load(): Promise<void> {
    const session = await requestSession(this.#ports as SessionPorts, {
      contents: [...this.#contents],
      pages: [...this.#pages.values()],
    });
    this.current = session;
    this.error = undefined;
    this.#set('ready');
  }

  #fail(cause: unknown): void {
    const known = cause instanceof TandemError;
    this.error = known ? cause : new TandemError('offline', 'No answer.', { cause });
    this.#set(known ? 'error' : 'offline');
  }

  #set(state: SessionState): void {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

async function requestSession(ports: SessionPorts, wants: SessionRequest): Promise<Session> {
  const body = JSON.stringify(ports.programme ? { ...wants, programme: ports.programme } : wants);
  for (let attempt = 0; ; attempt++) {
    const token = await ports.token.get();
    const answer = await ports.fetch(`${ports.endpoint}/v1/session`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      credentials: 'omit',
    });
    if (answer.status === 401 && token && attempt === 0) {
      ports.token.drop();
      continue;
    }
    const value = (await answer.json().catch(() => undefined)) as Partial<Session> | undefined;
    if (!answer.ok) throw problem(answer.status, value);
    // By hand, because a schema library would cost more than the rest of a first paint.
    if (!value?.key?.value || !value.reader || !value.programme || !value.contents || !value.pages)
      throw new TandemError('answer_invalid', 'The service gave no usable session.');
    return value as Session;
  }
}

function problem(status: number, value: unknown): TandemError {
  const { code, title, detail } = (value ?? {}) as Record<string, unknown>;
  return new TandemError(
    typeof code === 'string' ? code : 'service_failed',
    String(detail ?? title ?? `The service answered ${status}.`),
    { status },
  );
}
