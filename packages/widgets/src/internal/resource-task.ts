/**
 * What an element asks the service: one answer at a time, given up on disconnect, asked again when it may have changed.
 * @module
 */
import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController } from 'lit';
import { isTandemError, type Tandem } from '@tandem-advocacy/core';
import type { ClientController } from './client-controller.js';
import { complain } from './complain.js';
import { TandemErrorEvent } from './events.js';
import type { ElementState, ElementHost } from './element-host.js';

/** What is asked, and when it is asked again. */
export interface ResourceOptions<T> {
  /** Asks; whatever of the element it reads must be in `args`. */
  ask(client: Tandem, signal: AbortSignal): Promise<T>;
  /** What the question depends on: it is asked again when one of them changes. */
  args?(): readonly unknown[];
  /** The answer as a property of the element: then nothing is asked. */
  given?(): T | undefined;
  /** Whether there is nothing in an answer. */
  empty?(value: T): boolean;
}

/** Holds an answer, its state and the way to ask again. */
export class ResourceTask<T> implements ReactiveController {
  readonly #task: Task<readonly unknown[], T>;
  #value: T | undefined;
  #valueArgs: readonly unknown[] | undefined;
  #error: unknown;
  #again = false;

  constructor(
    private readonly host: ElementHost,
    private readonly clients: ClientController,
    private readonly options: ResourceOptions<T>,
  ) {
    host.addController(this);
    this.#task = new Task<readonly unknown[], T>(host, {
      args: () => [options.given?.(), clients.client, ...(options.args?.() ?? [])],
      task: (args, { signal }) => this.#ask(args, signal),
      onComplete: () => this.#settle(),
      onError: (error) => this.#settle(error),
    });
  }

  /** The last answer to this question. It stays while it is asked again, also where that fails. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Why the last try failed; `value` may still hold what came before. */
  get error(): unknown {
    return this.#error;
  }

  /** The state of the element as a whole. */
  get state(): ElementState {
    if (this.#error !== undefined) return stateOfError(this.#error);
    if (this.#value !== undefined) return this.options.empty?.(this.#value) ? 'empty' : 'ready';
    if (this.clients.client || this.options.given?.() !== undefined) return 'loading';
    return this.clients.missing ? 'not-configured' : 'initial';
  }

  /** Asks again, now. */
  readonly retry = (): void => {
    this.#again = false;
    void this.#task.run();
  };

  hostConnected(): void {
    if (this.#again) this.retry();
  }

  hostDisconnected(): void {
    this.#again = this.#task.status === TaskStatus.PENDING;
    this.#task.abort();
  }

  async #ask(args: readonly unknown[], signal: AbortSignal): Promise<T> {
    const [given, client] = args as [T | undefined, Tandem | undefined];
    // Words that arrive late update an element that has been taken away: it asks when it is back.
    if (given === undefined && !this.host.isConnected) {
      this.#again = true;
      return initialState as never;
    }
    const same = this.#valueArgs?.every((arg, i) => arg === args[i]);
    if (!same) this.#value = undefined;
    this.#valueArgs = args;
    if (given === undefined && !client) return initialState as never;
    const value = given ?? (await this.options.ask(client as Tandem, signal));
    if (!signal.aborted) this.#value = value;
    return value;
  }

  #settle(error?: unknown): void {
    const abort = (error as Partial<Error> | undefined)?.name === 'AbortError';
    this.#error = abort ? undefined : error;
    complain(this.#error);
    if (this.#error !== undefined) this.host.dispatchEvent(new TandemErrorEvent(this.#error));
    if (this.#again && this.host.isConnected) queueMicrotask(this.retry);
  }
}

/** The state that an error puts an element in. */
export function stateOfError(error: unknown): ElementState {
  const code = isTandemError(error) ? error.code : '';
  if (code === 'offline') return 'offline';
  return code === 'not_joined' ? 'not-joined' : 'error';
}
