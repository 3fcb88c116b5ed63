/**
 * Puts an element into each of its states, over a service in memory.
 * @module
 */
import { fixture, html } from '@open-wc/testing';

import { createTestTandem, type TestTandem } from '@tandem-advocacy/core/testing';
import type { Tandem, TandemOptions } from '@tandem-advocacy/core';
import type { ElementHost, ElementState } from '../element-host.js';
import { waitUntil } from './wait-until.js';

/** An element in a state, and what stands behind it. */
export interface Scene extends TestTandem {
  element: ElementHost;
}

/** Where an element stands, besides its state. */
export interface Place {
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  /** Sets the element up before it is connected. */
  set?: ((element: ElementHost) => void) | undefined;
  options?: Partial<TandemOptions> | undefined;
}

/** Waits until an element shows a state. */
export const shows = (element: Element, state: ElementState): Promise<void> =>
  waitUntil(() => element.matches(`:state(${state})`), `:state(${state})`);

const withoutService: readonly ElementState[] = ['initial', 'not-configured'];

/** Mounts `tag` in a state and waits until it shows it. */
export async function scene(tag: string, state: ElementState, place: Place = {}): Promise<Scene> {
  const scenario = withoutService.includes(state) ? 'ready' : (state as never);
  const made = createTestTandem(scenario, place.options ?? {});
  const client = withoutService.includes(state) ? undefined : made.tandem;
  const element = await whileLoading(state === 'initial', () => mount(tag, client, place));
  await shows(element, state);
  return { ...made, element };
}

/** Mounts `tag` with a client, or none. */
export async function mount(
  tag: string,
  client: Tandem | undefined,
  { lang = 'en', dir = 'ltr', set }: Place = {},
): Promise<ElementHost> {
  const element = document.createElement(tag) as ElementHost;
  element.client = client;
  set?.(element);
  await fixture(html`<div lang=${lang} dir=${dir}>${element}</div>`);
  await element.updateComplete;
  return element;
}

/** A page that is still loading may yet bring a provider: the state `initial` lasts until then. */
async function whileLoading<T>(loading: boolean, act: () => Promise<T>): Promise<T> {
  if (!loading) return act();
  Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
  try {
    return await act();
  } finally {
    delete (document as { readyState?: string }).readyState;
  }
}
