/**
 * Counts what elements take from the page and the client, and whether they gave it back.
 * @module
 */
import type { Tandem } from '@tandem-advocacy/core';

/** What was taken and not given back. */
export interface Balance {
  listeners: number;
  subscriptions: number;
  streams: number;
}

/** Counts from now on; `end` restores everything and answers. */
export function counting(tandem: Tandem): { end(): Balance } {
  const balance: Balance = { listeners: 0, subscriptions: 0, streams: 0 };
  const restore = [document, window].map((target) => countListeners(target, balance));
  const { session } = tandem;
  const subscribe = session.subscribe.bind(session);
  const counted = (stop: () => void) => {
    balance.subscriptions++;
    return () => {
      balance.subscriptions--;
      stop();
    };
  };
  Object.assign(session, { subscribe: (fn: () => void) => counted(subscribe(fn)) });
  const { on, live } = tandem;
  Object.assign(tandem, {
    on: ((kind, listener) => counted(on(kind, listener))) as Tandem['on'],
    live: () => {
      const stream = live();
      balance.streams++;
      return { close: () => (balance.streams--, stream.close()) };
    },
  });
  return {
    end() {
      for (const one of restore) one();
      return balance;
    },
  };
}

function countListeners(target: EventTarget, balance: Balance): () => void {
  const { addEventListener: add, removeEventListener: remove } = target;
  Object.assign(target, {
    addEventListener(...args: Parameters<EventTarget['addEventListener']>) {
      balance.listeners++;
      add.apply(target, args);
    },
    removeEventListener(...args: Parameters<EventTarget['removeEventListener']>) {
      balance.listeners--;
      remove.apply(target, args);
    },
  });
  return () => {
    delete (target as Partial<EventTarget>).addEventListener;
    delete (target as Partial<EventTarget>).removeEventListener;
  };
}
