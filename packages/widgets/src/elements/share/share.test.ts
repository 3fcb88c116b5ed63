/** Promises of `<tandem-share>` before its composer is open. @module */
import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { elementContract } from '../../internal/testing/element-contract.js';
import { mount, scene, type Place } from '../../internal/testing/scenario.js';
import {
  composerOf,
  copying,
  go,
  linkOf,
  networkLinks,
  press,
  rootOf,
  until,
} from './testing/parts.js';
import { TandemShare } from './share.js';

const set = (properties: Partial<TandemShare>): Place => ({
  set: (element) => void Object.assign(element, properties),
});
const content = set({ contentId: 'green-line' });
const page = set({ url: 'https://example.org/news?a=1#b', headline: 'Our <b>news</b>' });

elementContract({
  name: 'share',
  element: TandemShare,
  load: () => import('./define.js'),
  set: (element) => void ((element as TandemShare).contentId = 'green-line'),
  states: {
    empty: (place) =>
      scene('tandem-share', 'empty', { ...place, ...set({ contentId: 'gone' }), options: {} }),
  },
  events: {
    'tandem-before-share': ({ element }) => press(linkOf(element, 'x')),
    'tandem-share-prepared': async ({ element }) => go(await composerOf(element, 'x')),
    'tandem-composer-opened': async ({ element }) => go(await composerOf(element, 'x')),
    'tandem-caption-copied': async ({ element }) => {
      copying(true);
      go(await composerOf(element, 'facebook'));
    },
    'tandem-share-declared': async ({ element }) => {
      const dialog = await composerOf(element, 'x');
      go(dialog);
      await until(() => dialog.querySelector('[data-declare]'));
      dialog.querySelector<HTMLElement>('[data-declare]')?.click();
    },
    'tandem-error': ({ element }) => {
      Object.assign(element, { contentId: undefined, url: 'javascript:alert(1)' });
    },
  },
});

describe('<tandem-share>', () => {
  it('shares with campaign links where there is no service, and asks nobody', async () => {
    const element = await mount('tandem-share', undefined, page);
    const href = linkOf(element, 'x').href;
    expect(href).to.match(/^https:\/\/x\.com\/intent\/post\?/);
    const url = new URL(new URL(href).searchParams.get('url') ?? '');
    expect(url.searchParams.get('utm_source')).to.equal('x');
    expect(url.searchParams.get('utm_medium')).to.equal('employee-advocacy');
    expect(url.hash).to.equal('#b');
  });

  it('says nothing and works on where nobody ever names a service', async () => {
    const element = await mount('tandem-share', undefined, page);
    await aTimeout(0);
    await nextFrame();
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(rootOf(element).querySelector('.note')).to.equal(null);
  });

  it('offers the default networks, each a link with a name that opens elsewhere', async () => {
    const element = await mount('tandem-share', undefined, page);
    expect(networkLinks(element).map((link) => link.dataset['network'])).to.deep.equal([
      'linkedin',
      'x',
      'facebook',
      'whatsapp',
      'bluesky',
      'teams',
      'email',
      'copy',
    ]);
    for (const link of networkLinks(element))
      expect([link.target, link.rel, !!link.ariaLabel]).to.deep.equal(['_blank', 'noopener', true]);
  });

  it('offers the networks of its attribute, in order, also those that load later', async () => {
    const element = await mount(
      'tandem-share',
      undefined,
      set({ ...pageOf(), networks: ' telegram x nobody' }),
    );
    await until(() => networkLinks(element).length === 2);
    expect(networkLinks(element).map((link) => link.dataset['network'])).to.deep.equal([
      'telegram',
      'x',
    ]);
    expect(linkOf(element, 'telegram').href).to.match(/^https:\/\/t\.me\//);
  });

  it('tracks every link as soon as session and number are there, with the disclosure and no caption', async () => {
    const { element, service } = await scene('tandem-share', 'ready', content);
    for (const link of networkLinks(element))
      expect(decodeURIComponent(link.href)).to.match(/https:\/\/tandem\.test\/s\/[0-9A-Za-z]{20}/);
    const text = new URL(linkOf(element, 'bluesky').href).searchParams.get('text');
    expect(text).to.match(/^I work at Test\nThe green line is running\nhttps:/);
    expect(service.requests).to.deep.equal(['POST /v1/session']);
  });

  it('keeps its campaign links while the session is on its way', async () => {
    const { element } = await scene('tandem-share', 'loading', page);
    expect(linkOf(element, 'x').href).to.contain('utm_source%3Dx');
  });

  it('works on when the service is away', async () => {
    const { element } = await scene('tandem-share', 'offline', page);
    expect(linkOf(element, 'x').href).to.contain('utm_source%3Dx');
    expect(rootOf(element).querySelector('.note')).to.equal(null);
  });

  it('asks once for a page of a hundred bars', async () => {
    const { tandem, service } = createTestTandem('ready');
    const many = await Promise.all(
      Array.from({ length: 100 }, () => mount('tandem-share', tandem, content)),
    );
    await until(() => many.every((one) => one.matches(':state(ready)')));
    expect(service.requests).to.deep.equal(['POST /v1/session']);
  });

  it('records a middle click as opened, and leaves the link alone', async () => {
    const { element, service } = await scene('tandem-share', 'ready', content);
    const event = new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true });
    linkOf(element, 'x').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    await until(() => [...service.shares.values()].some(({ state }) => state === 'opened'));
    expect(rootOf(element).querySelector('dialog[open]')).to.equal(null);
  });

  it('opens no composer for a share that the page cancels', async () => {
    const { element } = await scene('tandem-share', 'ready', content);
    element.addEventListener('tandem-before-share', (event) => event.preventDefault(), {
      once: true,
    });
    press(linkOf(element, 'x'));
    await nextFrame();
    expect(rootOf(element).querySelector('dialog')).to.equal(null);
  });

  it('copies the link itself, and says so', async () => {
    const copied = copying(true);
    const { element } = await scene('tandem-share', 'ready', content);
    press(linkOf(element, 'copy'));
    await until(() => rootOf(element).querySelector('[role=status] .toast'));
    expect(copied[0]).to.match(/^https:\/\/tandem\.test\/s\/[0-9A-Za-z]{20}$/);
  });

  it('shows the link selected where nothing can be copied', async () => {
    copying(false);
    const { element } = await scene('tandem-share', 'ready', content);
    press(linkOf(element, 'copy'));
    await until(() => rootOf(element).querySelector('.by-hand'));
    const area = rootOf(element).querySelector<HTMLTextAreaElement>('.by-hand');
    expect(area?.selectionEnd).to.equal(area?.value.length);
  });

  it('refuses an address that is none, and tells its page', async () => {
    const element = document.createElement('tandem-share') as TandemShare;
    element.url = 'javascript:alert(1)';
    const told = oneEvent(element, 'tandem-error');
    document.body.append(element);
    expect(await told).to.have.nested.property('error.code', 'target_unsafe');
    await element.updateComplete;
    expect(networkLinks(element).some((link) => link.hasAttribute('href'))).to.equal(false);
    element.remove();
  });

  it('is one button, with every network behind it', async () => {
    const { element } = await scene(
      'tandem-share',
      'ready',
      set({ contentId: 'green-line', variant: 'button' }),
    );
    expect(networkLinks(element)).to.have.length(8);
    rootOf(element).querySelector('button')?.click();
    await until(() => rootOf(element).querySelector('dialog[open] a[data-network]'));
    press(linkOf(element, 'bluesky'));
    await until(() =>
      rootOf(element).querySelector<HTMLAnchorElement>('a[data-go]')?.href.includes('bsky.app'),
    );
  });

  it('follows what it shares', async () => {
    const { element } = await scene('tandem-share', 'ready', content);
    Object.assign(element, { contentId: 'repair' });
    await until(() => decodeURIComponent(linkOf(element, 'bluesky').href).includes('repair beats'));
    expect(linkOf(element, 'x').href).to.match(/%2Fs%2F/);
  });
});

function pageOf(): Partial<TandemShare> {
  return { url: 'https://example.org/', headline: 'News' };
}
