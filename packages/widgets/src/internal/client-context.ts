/**
 * How a client travels down the page: the context protocol of web components, with one key.
 *
 * Written out, for `@lit/context` weighs more than both ends of it; they understand each other.
 * @module
 */
import type { Tandem } from '@tandem-advocacy/core';

/** The key under which a client is asked for; the same in every copy and version of the package. */
export const CLIENT_CONTEXT = Symbol.for('tandem.client.v1');

type Receive = (client: Tandem | undefined, unsubscribe?: () => void) => void;

/** A question that travels up from an element until somebody answers it. */
export class ClientRequestEvent extends Event {
  readonly context = CLIENT_CONTEXT;
  readonly subscribe = true;

  constructor(
    readonly contextTarget: Element,
    readonly callback: Receive,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Said by a provider that has something new to say: whoever listens asks again. */
export class ClientProviderEvent extends Event {
  readonly context = CLIENT_CONTEXT;

  constructor(readonly contextTarget: EventTarget) {
    super('context-provider', { bubbles: true, composed: true });
  }
}

/** Whether an event of the protocol is about a client. */
export const isAboutClient = (event: Event): event is ClientRequestEvent =>
  (event as Partial<ClientRequestEvent>).context === CLIENT_CONTEXT;

/**
 * Answers every request that reaches a target, as long as there is a client.
 *
 * @returns ends it
 */
export function provideClient(target: EventTarget, current: () => Tandem | undefined): () => void {
  const answer = (event: Event): void => {
    if (!isAboutClient(event) || event.contextTarget === target) return;
    const client = current();
    // Without one, the question travels on to the next provider.
    if (!client) return;
    event.stopImmediatePropagation();
    event.callback(client);
  };
  target.addEventListener('context-request', answer);
  target.dispatchEvent(new ClientProviderEvent(target));
  return () => target.removeEventListener('context-request', answer);
}
