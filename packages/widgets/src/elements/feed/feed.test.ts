/** Promises of `<tandem-feed>`. @module */
import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { Content } from '@tandem-advocacy/core';
import { createTestTandem, sampleContents, testService } from '@tandem-advocacy/core/testing';
import { elementContract } from '../../internal/testing/element-contract.js';
import { mount, scene, shows, type Place } from '../../internal/testing/scenario.js';
import { TandemFeed, type ContentApplaudedEvent } from './feed.js';
import { waitUntil } from '../../internal/testing/wait-until.js';

const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const find = <E extends HTMLElement>(element: Element, selector: string) =>
  rootOf(element).querySelector<E>(selector);
const textOf = (element: Element, selector = '.base') =>
  (find(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const titles = (element: Element) =>
  [...rootOf(element).querySelectorAll('h3')].map((one) => one.textContent?.trim());
const press = (element: Element, part: string) =>
  find<HTMLButtonElement>(element, `[part~=${part}]`)?.click();

elementContract({
  name: 'feed',
  element: TandemFeed,
  load: () => import('./define.js'),
  events: { 'tandem-content-applauded': ({ element }) => press(element, 'applaud') },
});

const content = (id: string, more: Partial<Content> = {}): Content => ({
  ...(sampleContents()[1] as Content),
  id,
  title: `Title of ${id}`,
  ...more,
});

const given = (...contents: Content[]): Place => ({
  set: (element) => void ((element as TandemFeed).contents = contents),
});

/** A service whose list of contents is ours; `pages` may change while it runs. */
function listing(pages: Content[][]) {
  const service = testService();
  const asked: URLSearchParams[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.pathname !== '/v1/content') return service.fetch(request);
    asked.push(url.searchParams);
    const at = Number(url.searchParams.get('cursor') ?? 0);
    const next = at + 1 < pages.length ? { next: String(at + 1) } : {};
    return Response.json({ items: pages[at], ...next });
  };
  return { service, asked, tandem: createTestTandem('ready', { fetch }).tandem };
}

describe('<tandem-feed>', () => {
  it('shows an article with a heading and a real link for each content', async () => {
    const { element } = await scene('tandem-feed', 'ready');
    expect(rootOf(element).querySelectorAll('li > article[aria-labelledby]').length).to.equal(3);
    const link = find<HTMLAnchorElement>(element, 'h3 a');
    expect(link?.href).to.equal('https://news.example.org/green-line');
  });

  it('tells kinds and origins apart, and celebrates a moment', async () => {
    const { element } = await scene('tandem-feed', 'ready', { lang: 'fr' });
    expect(textOf(element, '.moment .marks')).to.equal('Temps fort De chez nous');
    expect(textOf(element, '.third-party .marks')).to.equal(
      'Article Revue de presse magazine.example.net',
    );
  });

  it('gives each content a share that asks for nothing more', async () => {
    const { element, service, tandem } = await scene('tandem-feed', 'ready');
    await waitUntil(() => tandem.session.state === 'ready');
    const shares = rootOf(element).querySelectorAll('tandem-share');
    expect(shares.length).to.equal(3);
    const link = () => shares[1]?.shadowRoot?.querySelector('a[data-network=linkedin]');
    await waitUntil(() => link()?.getAttribute('href')?.includes('tandem.test%2Fs%2F'));
    const asked = service.requests.filter((line) => line !== 'GET /v1/events');
    expect(asked.sort()).to.deep.equal(['GET /v1/content', 'POST /v1/session']);
  });

  it('asks with its attributes', async () => {
    const { tandem, asked } = listing([[content('a')]]);
    const set: Place['set'] = (one) => {
      Object.assign(one, { kind: 'job', topic: 'water', origin: 'brand', limit: 3 });
    };
    await shows(await mount('tandem-feed', tandem, { set }), 'ready');
    expect(asked.map(String)).to.deep.equal(['kind=job&topic=water&origin=brand&limit=3']);
  });

  it('adds the next page and goes to its first card', async () => {
    const { tandem } = listing([[content('a'), content('b')], [content('c')]]);
    const element = await mount('tandem-feed', tandem);
    await shows(element, 'ready');
    press(element, 'more');
    await waitUntil(() => titles(element).length === 3);
    await waitUntil(() => rootOf(element).activeElement?.textContent?.includes('Title of c'));
    expect(find(element, '[part~=more]')).to.equal(null);
  });

  it('announces what is published, and moves nothing until asked', async () => {
    const pages = [[content('a')]];
    const { tandem, service } = listing(pages);
    const element = await mount('tandem-feed', tandem);
    await shows(element, 'ready');
    await waitUntil(() => service.requests.includes('GET /v1/events'));
    pages[0] = [content('new'), content('a', { title: 'Better title' })];
    service.emit({ type: 'content', contentId: 'new' });
    await waitUntil(() => textOf(element, '.fresh') === '1 new item');
    expect(titles(element)).to.deep.equal(['Better title']);
    press(element, 'fresh');
    await waitUntil(() => rootOf(element).activeElement?.textContent?.includes('Title of new'));
    expect(titles(element)).to.deep.equal(['Title of new', 'Better title']);
  });

  it('applauds at once, tells the page, and takes it back on the next press', async () => {
    const { element, service } = await scene('tandem-feed', 'ready');
    const button = () => find<HTMLButtonElement>(element, '.applaud');
    const told = oneEvent(document, 'tandem-content-applauded');
    button()?.click();
    const { contentId, applauded } = (await told) as Event as ContentApplaudedEvent;
    expect([contentId, applauded]).to.deep.equal(['green-line', true]);
    await waitUntil(() => button()?.getAttribute('aria-pressed') === 'true');
    await waitUntil(() => service.requests.includes('PUT /v1/applause/green-line'));
    button()?.click();
    await waitUntil(() => service.requests.includes('DELETE /v1/applause/green-line'));
    expect(textOf(element, '.applaud')).to.equal('3');
  });

  it('takes applause back where the service refuses it, and says why', async () => {
    const { element, service } = await scene('tandem-feed', 'ready');
    service.scenario = 'error';
    press(element, 'applaud');
    await waitUntil(() => find(element, '[role=alert]'), 'the reason');
    expect(find(element, '.applaud')?.getAttribute('aria-pressed')).to.equal('false');
  });

  it('says where the reader has shared a content', async () => {
    const { tandem } = createTestTandem();
    const shared = ['linkedin', 'linkedin', 'email'];
    const element = await mount('tandem-feed', tandem, given(content('a', { shared })));
    expect(textOf(element, '.shared')).to.equal('You shared this on LinkedIn, e-mail');
  });

  it('asks for no list when it is given its contents', async () => {
    const { tandem, service } = createTestTandem();
    await mount('tandem-feed', tandem, given(content('a')));
    await nextFrame();
    expect(service.requests).to.not.include('GET /v1/content');
    expect(service.requests).to.not.include('GET /v1/events');
  });

  it('keeps the place of a picture before it comes', async () => {
    const image = { url: 'https://news.example.org/a.jpg', alt: 'A river' };
    const { tandem } = createTestTandem();
    const element = await mount('tandem-feed', tandem, given(content('a', { image })));
    const frame = find(element, '.frame')?.getBoundingClientRect();
    expect((frame?.width ?? 0) / (frame?.height ?? 1)).to.be.closeTo(16 / 9, 0.02);
    expect(find<HTMLImageElement>(element, 'img')?.loading).to.equal('lazy');
  });

  it('shows text as text, and links nowhere but to the web', async () => {
    const hostile = content('a', {
      title: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
      image: { url: 'data:text/html,x' },
    });
    const { tandem } = createTestTandem();
    const element = await mount('tandem-feed', tandem, given(hostile));
    expect(titles(element)).to.deep.equal([hostile.title]);
    expect(find(element, 'article a, article img')).to.equal(null);
  });
});
