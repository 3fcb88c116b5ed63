/** Promises of `<tandem-provider>`. @module */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ContextProvider, createContext } from '@lit/context';
import type { Tandem } from '@tandem-advocacy/core';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { CLIENT_CONTEXT, ClientRequestEvent } from '../../internal/client-context.js';
import { mount } from '../../internal/testing/scenario.js';
import { linkOf } from '../share/testing/parts.js';
import '../share/define.js';
import './define.js';
import type { TandemProvider } from './provider.js';
import { waitUntil } from '../../internal/testing/wait-until.js';

function clientAt(element: Element): Tandem | undefined {
  let found: Tandem | undefined;
  element.dispatchEvent(new ClientRequestEvent(element, (client) => (found = client)));
  return found;
}
const make = () => createTestTandem('ready').tandem;
const tracked = (share: Element) => linkOf(share, 'x').href.includes('%2Fs%2F');
describe('<tandem-provider>', () => {
  it('serves what is inside it, the nearest first', async () => {
    const [outer, inner] = [make(), make()];
    const root = await fixture(
      html`<tandem-provider .client=${outer}>
        <p></p>
        <tandem-provider .client=${inner}><i></i></tandem-provider>
      </tandem-provider>`,
    );
    expect(clientAt(root.querySelector('p') as Element)).to.equal(outer);
    expect(clientAt(root.querySelector('i') as Element)).to.equal(inner);
  });

  it('makes a client of its attributes, one for all, and a new one when they change', async () => {
    const root = await fixture<TandemProvider>(
      html`<tandem-provider endpoint="/service"><p></p></tandem-provider>`,
    );
    const inside = root.querySelector('p') as Element;
    const first = clientAt(inside);
    expect(first).to.not.equal(undefined);
    expect(clientAt(inside)).to.equal(first);
    root.programme = 'other';
    await root.updateComplete;
    expect(clientAt(inside)).to.not.equal(first);
  });

  it('lets a question pass that it cannot answer', async () => {
    const outer = make();
    const root = await fixture(
      html`<tandem-provider .client=${outer}>
        <tandem-provider><i></i></tandem-provider>
      </tandem-provider>`,
    );
    expect(clientAt(root.querySelector('i') as Element)).to.equal(outer);
  });

  it('tells of an endpoint that is none', async () => {
    const root = document.createElement('tandem-provider') as TandemProvider;
    root.endpoint = 'ftp://example.org';
    const told = oneEvent(root, 'tandem-error');
    clientAt(await mountIn(root));
    expect(await told).to.have.nested.property('error.code', 'endpoint_invalid');
  });

  it('reaches elements that were there before it', async () => {
    const share = await mount('tandem-share', undefined, {
      set: (element) => void Object.assign(element, { contentId: 'green-line' }),
    });
    const tandem = make();
    const provider = document.createElement('tandem-provider') as TandemProvider;
    share.replaceWith(provider);
    provider.append(share);
    provider.client = tandem;
    await waitUntil(() => tracked(share), 'tracked');
  });

  it('understands a provider made with @lit/context', async () => {
    const tandem = make();
    const root = await fixture(
      html`<div><tandem-share content-id="green-line"></tandem-share></div>`,
    );
    new ContextProvider(root as HTMLElement, {
      context: createContext<Tandem, symbol>(CLIENT_CONTEXT),
      initialValue: tandem,
    }).hostConnected();
    const share = root.querySelector('tandem-share') as HTMLElementTagNameMap['tandem-share'];
    await waitUntil(() => tracked(share), 'tracked');
  });

  it('is not seen', async () => {
    const root = await fixture(html`<tandem-provider></tandem-provider>`);
    expect(getComputedStyle(root).display).to.equal('contents');
  });
});

async function mountIn(provider: Element): Promise<Element> {
  const inside = document.createElement('p');
  provider.append(inside);
  await fixture(html`<div>${provider}</div>`);
  return inside;
}
