/**
 * What most elements are: a Lit element with a client and one visible state; it claims no tag by itself.
 * @module
 */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Tandem } from '@tandem-advocacy/core';
import type { ElementState } from './element-host.js';
import { StateController } from './state-controller.js';
import { VERSION } from './version.js';

export type { ElementState } from './element-host.js';

/** The base class of every element that renders with Lit. */
export class TandemElement extends LitElement {
  /** The version of the package this class comes from. */
  static readonly version: string = VERSION;

  /** The client to ask, instead of the nearest provider's. */
  @property({ attribute: false }) client: Tandem | undefined;

  constructor() {
    super();
    new StateController(this, () => this.currentState);
  }

  /** Which state the element is in; read after every update, and shown as `:state(…)`. */
  protected get currentState(): ElementState {
    return 'ready';
  }
}
