/**
 * What controllers know of an element, whichever base it stands on.
 * @module
 */
import type { ReactiveControllerHost } from 'lit';
import type { Tandem } from '@tandem-advocacy/core';

/** An element that may carry its own client. */
export type ElementHost = ReactiveControllerHost & HTMLElement & { client: Tandem | undefined };

/** The seven states of the house, and `ready`: what everything else leads to. */
export type ElementState =
  'initial' | 'loading' | 'empty' | 'error' | 'not-configured' | 'not-joined' | 'offline' | 'ready';
