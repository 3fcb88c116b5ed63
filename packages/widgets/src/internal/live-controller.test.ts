/** Promises of the live controller. @module */
import { expect, nextFrame } from '@open-wc/testing';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { ClientController } from './client-controller.js';
import { LiveController } from './live-controller.js';
import { TandemElement } from './tandem-element.js';
import { mount } from './testing/scenario.js';
import { waitUntil } from './testing/wait-until.js';

class Listener extends TandemElement {
  asked = 0;
  answer = Promise.resolve();
  readonly clients = new ClientController(this);
  readonly live: LiveController = new LiveController(this, this.clients, {
    facts: ['standing'],
    refresh: () => {
      this.asked++;
      void this.live.track(this.answer);
    },
  });
}
customElements.define('test-listener', Listener);

async function listening() {
  const made = createTestTandem();
  const element = (await mount('test-listener', made.tandem)) as Listener;
  await waitUntil(() => made.service.requests.includes('GET /v1/events'));
  return { ...made, element };
}

function show(visibility: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('LiveController', () => {
  afterEach(() => delete (document as { visibilityState?: string }).visibilityState);

  it('asks once for a burst of facts', async () => {
    const { element, service } = await listening();
    for (let i = 0; i < 50; i++) service.emit({ type: 'standing' });
    await waitUntil(() => element.asked > 0);
    service.emit({ type: 'standing' });
    await waitUntil(() => element.asked > 1);
    expect(element.asked).to.equal(2);
  });

  it('asks again only when the question before is answered', async () => {
    const { element, service, tandem } = await listening();
    const quick = (await mount('test-listener', tandem)) as Listener;
    let answer = () => {};
    element.answer = new Promise((done) => (answer = done));
    for (const times of [1, 2]) {
      service.emit({ type: 'standing' });
      await waitUntil(() => quick.asked === times);
    }
    expect(element.asked).to.equal(1);
    answer();
    await waitUntil(() => element.asked === 2);
  });

  it('closes the stream while nobody looks, and asks for what it missed', async () => {
    const { element, service } = await listening();
    show('hidden');
    await nextFrame();
    service.emit({ type: 'standing' });
    expect(element.asked).to.equal(0);
    show('visible');
    await waitUntil(() => element.asked === 1);
  });

  it('asks again when the reader has joined or left on this page', async () => {
    const { element, tandem } = await listening();
    await tandem.session.want();
    await tandem.me.leave();
    await waitUntil(() => element.asked === 1);
  });
});
