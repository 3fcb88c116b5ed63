/**
 * `<tandem-provider>`: the client of everything inside it.
 * @module
 */
import { createTandem, type GetToken, type Tandem } from '@tandem-advocacy/core';
import { absolute } from '../../internal/absolute.js';
import { ClientProviderEvent, provideClient } from '../../internal/client-context.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { LightElement, sheetOf } from '../../internal/light-element.js';
import { memory } from '../../internal/memory.js';

/**
 * Nothing to see: the elements inside find their client here. The nearest one counts.
 *
 * @customElement tandem-provider
 * @slot - The part of the page that it serves.
 * @fires {TandemErrorEvent} tandem-error - The endpoint is no address, or something failed in the background.
 * @example
 * <tandem-provider endpoint="https://tandem.example.org" token-url="/token">…</tandem-provider>
 */
export class TandemProvider extends LightElement {
  static override readonly sheet = sheetOf(':host{display:contents}');
  static override readonly properties = {
    endpoint: {},
    programme: {},
    tokenUrl: { attribute: 'token-url' },
    getToken: { attribute: false },
    client: { attribute: false },
  };

  /** The address of the service; a path means a service on the page's own host. */
  endpoint: string | undefined;
  /** The programme's id; a token names it too. */
  programme: string | undefined;
  /** Where the portal's own backend hands over the token of its signed-in reader. */
  tokenUrl: string | undefined;
  /** Hands over the token, instead of `token-url`. */
  getToken: GetToken | undefined;
  /** A client made elsewhere, instead of everything else. */
  client: Tandem | undefined;

  #made: Tandem | undefined;
  #stop: (() => void) | undefined;
  readonly #changed = memory();

  constructor() {
    super();
    this.shadowRoot?.append(document.createElement('slot'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = provideClient(this, () => this.client ?? this.#own());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    // Being moved is no reason to start again.
    queueMicrotask(() => !this.isConnected && this.#close());
  }

  protected override draw(): void {
    const { endpoint, programme, tokenUrl, getToken, client } = this;
    if (!this.#changed('answer', endpoint, programme, tokenUrl, getToken, client)) return;
    // Also the first time: what is inside may have asked before everything was set.
    this.dispatchEvent(new ClientProviderEvent(this));
  }

  /** The client of the attributes: one for all who ask, another when they change. */
  #own(): Tandem | undefined {
    const { endpoint, programme, tokenUrl, getToken } = this;
    if (!this.#changed('own', endpoint, programme, tokenUrl, getToken)) return this.#made;
    this.#made?.close();
    this.#made = undefined;
    const onError = (error: unknown): void => void this.dispatchEvent(new TandemErrorEvent(error));
    try {
      if (endpoint)
        this.#made = createTandem({
          endpoint: absolute(endpoint),
          programme,
          tokenUrl,
          getToken,
          onError,
        });
    } catch (error) {
      onError(error);
    }
    return this.#made;
  }

  #close(): void {
    this.#changed('own');
    this.#made?.close();
    this.#made = undefined;
  }
}
