/** Promises of `<tandem-join>` to whoever brings an invitation. @module */
import { expect } from '@open-wc/testing';
import { createTestTandem, type Scenario } from '@tandem-advocacy/core/testing';
import { accessible } from '../../internal/testing/accessibility.js';
import { mount, shows } from '../../internal/testing/scenario.js';
import { waitUntil } from '../../internal/testing/wait-until.js';
import './define.js';

const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const title = (element: Element) => rootOf(element).querySelector('#title')?.textContent ?? '';
const says = (element: Element, text: string) => waitUntil(() => title(element) === text, text);
const address = location.pathname + location.search;

/** Opens a page by the link of an invitation; a portal may know the reader already. */
async function opened(token: string, { portal = '', lang = 'en' } = {}) {
  history.replaceState({ kept: 1 }, '', `${address}#tandem-invitation=${token}`);
  const made = createTestTandem('not-joined' satisfies Scenario, { getToken: () => portal });
  const element = await mount('tandem-join', made.tandem, { lang });
  await waitUntil(() => rootOf(element).querySelector('.invited'));
  return { ...made, element };
}

/** Writes a name and accepts, by keyboard: Enter in the field. */
function accept(element: Element, name = 'Nadia <b>Exemple</b>') {
  const form = rootOf(element).querySelector('form') as HTMLFormElement;
  (form.elements.namedItem('name') as HTMLInputElement).value = name;
  form.querySelector('button')?.focus();
  form.requestSubmit();
}

describe('<tandem-join> with an invitation', () => {
  afterEach(() => history.replaceState(null, '', address));

  it('takes the invitation out of the address bar at once, and keeps what else is there', async () => {
    await opened('open');
    expect(location.href).to.not.contain('tandem-invitation').and.not.contain('#');
    expect(location.pathname + location.search).to.equal(address);
    expect(history.state).to.deep.equal({ kept: 1 });
  });

  it('asks for a name, accepts, and goes on to the choice of joining', async () => {
    const { element, service, tandem } = await opened('open');
    expect(title(element)).to.equal('You are invited to Test');
    await accessible(element);
    accept(element);
    await shows(element, 'not-joined');
    expect((await tandem.me.get()).name).to.equal('Nadia <b>Exemple</b>');
    expect(service.requests).to.not.include('POST /v1/me/membership');
    await waitUntil(() => rootOf(element).activeElement?.id === 'title');
  });

  it('asks for a name where there is none, and sends nothing before', async () => {
    const { element, service } = await opened('open');
    accept(element, '  ');
    await waitUntil(() =>
      /Write the name/.test(rootOf(element).querySelector('#said')?.textContent ?? ''),
    );
    expect(rootOf(element).activeElement?.id).to.equal('name');
    expect(service.requests).to.not.include('POST /v1/invitations/accept');
  });

  for (const [token, sentence] of [
    ['expired', 'This invitation has expired'],
    ['revoked', 'This invitation was withdrawn'],
    ['damaged', 'This link is incomplete'],
  ] as const)
    it(`says in its own words that an invitation is ${token}, and what to do`, async () => {
      const { element } = await opened(token);
      accept(element);
      await says(element, sentence);
      expect(rootOf(element).querySelector('.invited p')?.textContent).to.match(
        /ask|open it again/i,
      );
      expect(rootOf(element).querySelector('form')).to.equal(null);
      await accessible(element);
    });

  it('says that an invitation was used, to whoever brings it a second time', async () => {
    const { element, service } = await opened('open', { lang: 'fr' });
    const body = JSON.stringify({ token: 'open', name: 'Somebody Else' });
    await service.fetch('https://tandem.test/v1/invitations/accept', { method: 'POST', body });
    accept(element);
    await says(element, 'Cette invitation a déjà servi');
  });

  it('keeps the invitation where the network was away, and tries again', async () => {
    const { element, service } = await opened('open');
    service.scenario = 'offline';
    accept(element);
    const said = () => rootOf(element).querySelector('#said')?.textContent ?? '';
    await waitUntil(() => said() !== '', 'it says why');
    service.scenario = 'not-joined';
    accept(element);
    await shows(element, 'not-joined');
  }).timeout(30_000);

  it('leaves an invitation unused where the portal knows who reads', async () => {
    const { element, service } = await opened('open', { portal: 'a-token' });
    await says(element, 'You are signed in as Camille Exemple');
    rootOf(element).querySelector<HTMLElement>('.invited button')?.click();
    await waitUntil(() => rootOf(element).querySelector('.invitation'));
    expect(service.requests.filter((line) => line.includes('invitations'))).to.deep.equal([]);
  });

  it('reads a link that is followed on the page that is open already', async () => {
    const { tandem } = createTestTandem('not-joined', { getToken: () => '' });
    const element = await mount('tandem-join', tandem);
    location.hash = 'tandem-invitation=open';
    await waitUntil(() => rootOf(element).querySelector('.invited form'));
    expect(location.hash).to.equal('');
  });
});
