/**
 * What every element promises, whatever it shows: one suite for all of them.
 * @module
 */
import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { provideClient } from '../client-context.js';
import type { Define, ElementClass } from '../define-element.js';
import type { ElementHost, ElementState } from '../element-host.js';
import { accessible, incomplete } from './accessibility.js';
import { beyondColumn } from './column.js';
import { counting } from './leaks.js';
import { scene, type Place, type Scene } from './scenario.js';
import { waitUntil } from './wait-until.js';

/** What the suite has to know of an element. */
export interface Contract {
  /** The element's folder. */
  name: string;
  /** Its class, imported without its `define.ts`. */
  element: ElementClass;
  /** Loads its `define.ts`. */
  load(): Promise<{ define: Define }>;
  /** Sets the element up before it is connected. */
  set?(element: ElementHost): void;
  /** Another way into a state than the service's scenario of that name. */
  states?: Partial<Record<ElementState, (place: Place) => Promise<Scene>>>;
  /** Every event it documents, with the act that causes it. */
  events?: Record<string, (scene: Scene) => void | Promise<void>>;
}

/** The seven states of the house, and the one they all lead to. */
export const STATES: readonly ElementState[] = [
  'initial',
  'loading',
  'empty',
  'error',
  'not-configured',
  'not-joined',
  'offline',
  'ready',
];

const PLACES = { en: {}, fr: { lang: 'fr' }, rtl: { lang: 'ar', dir: 'rtl' } } as const;

/** Runs the suite; call it at the top of an element's test, before anything defines its tag. */
export function elementContract(contract: Contract): void {
  const tag = `tandem-${contract.name}`;
  const claimedByImport = customElements.get(tag) !== undefined;
  const reach = (state: ElementState, place: Place = {}): Promise<Scene> => {
    const full = { set: contract.set, ...place };
    return contract.states?.[state]?.(full) ?? scene(tag, state, full);
  };

  describe(`<${tag}> keeps the contract of every element`, () => {
    before(async () => void (await contract.load()));
    after(() => listUndecided(tag));

    describeDefinition(contract, tag, claimedByImport);
    for (const state of STATES)
      for (const [name, place] of Object.entries(PLACES))
        it(`is accessible in :state(${state}), ${name}, and fits a column of 220 px`, async () => {
          const { element } = await reach(state, place);
          await accessible(element);
          expect(await beyondColumn(element, 220)).to.deep.equal([]);
        });
    describeLife(reach);
    describeEvents(contract, reach);
  });
}

function describeDefinition(contract: Contract, tag: string, claimedByImport: boolean): void {
  it('claims no tag by being imported', () => {
    expect(claimedByImport).to.equal(false);
  });

  it('is defined once: the first wins, another prefix gets its own', async () => {
    const { define } = await contract.load();
    const first = customElements.get(tag);
    define();
    define('another');
    expect(customElements.get(tag)).to.equal(first);
    expect(customElements.get(`another-${contract.name}`)).to.not.equal(first);
  });
}

type Reach = (state: ElementState, place?: Place) => Promise<Scene>;

function describeLife(reach: Reach): void {
  it('speaks the language of the page, live', async () => {
    const { element } = await reach('ready');
    const english = textOf(element);
    element.closest('[lang]')?.setAttribute('lang', 'fr');
    await nextFrame();
    await element.updateComplete;
    expect(textOf(element)).to.not.equal(english);
  });

  it('finds the client of a provider that comes after it', async () => {
    const { element, tandem } = await reach('not-configured');
    const stop = provideClient(element.parentElement as Element, () => tandem);
    await waitUntil(
      () => !element.matches(':state(not-configured), :state(initial), :state(loading)'),
      'something to show',
    );
    stop();
  });

  it('gives its requests up when it is removed', async () => {
    const signals: AbortSignal[] = [];
    const pending: typeof fetch = (input, init) => {
      const { url, signal } = new Request(input, init);
      if (!url.endsWith('/session')) signals.push(signal);
      return new Promise(() => undefined);
    };
    const { element } = await reach('loading', { options: { fetch: pending } });
    await nextFrame();
    element.remove();
    // As late words do: the language of the page is out of reach now, which is another question.
    element.requestUpdate();
    await nextFrame();
    expect(signals.filter((signal) => !signal.aborted)).to.have.length(0);
  });

  it('leaves nothing behind when it is mounted 50 times', async () => {
    // Ready: what the client sets up for itself, once, is there already.
    const { element, tandem } = await reach('ready');
    const parent = element.parentElement as Element;
    element.remove();
    await nextFrame();
    const count = counting(tandem);
    for (let i = 0; i < 50; i++) {
      parent.append(element);
      await element.updateComplete;
      element.remove();
    }
    await nextFrame();
    expect(count.end()).to.deep.equal({ listeners: 0, subscriptions: 0, streams: 0 });
  });
}

function describeEvents({ events = {} }: Contract, reach: Reach): void {
  for (const [type, act] of Object.entries(events))
    it(`tells ${type}`, async () => {
      const made = await reach('ready');
      const isState = type === 'tandem-error';
      const told = oneEvent(isState ? made.element : document, type);
      await act(made);
      const event = await told;
      expect([event.bubbles, event.composed]).to.deep.equal([!isState, !isState]);
    });
}

function textOf(element: Element): string {
  const root = element.shadowRoot as ShadowRoot;
  const labels = [...root.querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  );
  const blocks = [...root.children].filter((one) => one.localName !== 'style');
  return [...blocks.map((one) => one.textContent), ...labels].join(' ');
}

function listUndecided(tag: string): void {
  const lines = incomplete();
  // eslint-disable-next-line no-console -- a list to read, where there is one
  if (lines.length > 0) console.info(`axe left undecided in <${tag}>:\n${lines.join('\n')}`);
}
