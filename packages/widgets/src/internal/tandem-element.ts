/**
 * What most elements are: a Lit element with a client and one visible state; it claims no tag by itself.
 * @module
 */
import { LitElement, ReactiveElement, type PropertyValues, type ReactiveController } from 'lit';
import { property } from 'lit/decorators.js';
import type { Tandem } from '@tandem-advocacy/core';
import type { ElementState } from './element-host.js';
import { LocalizeController } from './localize-controller.js';
import { StateController } from './state-controller.js';
import { VERSION } from './version.js';

export type { ElementState } from './element-host.js';

/** The base class of every element that renders with Lit. */
export class TandemElement extends LitElement {
  /** The version of the package this class comes from. */
  static readonly version: string = VERSION;

  /** The client to ask, instead of the nearest provider's. */
  @property({ attribute: false }) client: Tandem | undefined;

  readonly #words: LocalizeController<object>[] = [];

  constructor() {
    super();
    new StateController(this, () => this.currentState);
  }

  override addController(controller: ReactiveController): void {
    super.addController(controller);
    if (controller instanceof LocalizeController && !this.hasUpdated) this.#words.push(controller);
  }

  /** Which state the element is in; read after every update, and shown as `:state(…)`. */
  protected get currentState(): ElementState {
    return 'ready';
  }

  /** Nothing is drawn before its words are there, while what it asks the service is on its way already. */
  protected override update(changed: PropertyValues): void {
    if (this.#words.every(({ t }) => t)) super.update(changed);
    else ReactiveElement.prototype['update'].call(this, changed);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.isConnected) await Promise.all(this.#words.map(({ ready }) => ready));
    return super.getUpdateComplete();
  }
}
