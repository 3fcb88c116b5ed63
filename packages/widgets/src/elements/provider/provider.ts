/**
 * `<tandem-provider>`: the client of everything inside it.
 * @module
 */
import { css, ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { createTandem, type GetToken, type Tandem } from '@tandem-advocacy/core';
import { absolute } from '../../internal/absolute.js';
import { ClientProviderEvent, provideClient } from '../../internal/client-context.js';
import { TandemErrorEvent } from '../../internal/events.js';
import { VERSION } from '../../internal/version.js';

/**
 * Nothing to see: the elements inside find their client here. The nearest one counts.
 *
 * @customElement tandem-provider
 * @slot - The part of the page that it serves.
 * @fires {TandemErrorEvent} tandem-error - The endpoint is no address, or something failed in the background.
 * @example
 * <tandem-provider endpoint="https://tandem.example.org" token-url="/token">…</tandem-provider>
 */
export class TandemProvider extends ReactiveElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = {
    endpoint: {},
    programme: {},
    tokenUrl: { attribute: 'token-url' },
    getToken: { attribute: false },
    client: { attribute: false },
  };
  /** The version of the package this class comes from. */
  static readonly version: string = VERSION;

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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.hasUpdated) this.#close();
    // Also the first time: what is inside may have asked before everything was set.
    this.dispatchEvent(new ClientProviderEvent(this));
  }

  #own(): Tandem | undefined {
    const { endpoint, programme, tokenUrl, getToken } = this;
    if (!endpoint) return undefined;
    const onError = (error: unknown): void => void this.dispatchEvent(new TandemErrorEvent(error));
    try {
      return (this.#made ??= createTandem({
        endpoint: absolute(endpoint),
        programme,
        tokenUrl,
        getToken,
        onError,
      }));
    } catch (error) {
      onError(error);
      return undefined;
    }
  }

  #close(): void {
    this.#made?.close();
    this.#made = undefined;
  }
}
