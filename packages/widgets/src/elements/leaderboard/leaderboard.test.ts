/** Promises of `<tandem-leaderboard>`. @module */
import { expect, nextFrame } from '@open-wc/testing';
import type { Standings } from '@tandem-advocacy/core';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { elementContract } from '../../internal/testing/element-contract.js';
import { mount, scene, shows, type Place } from '../../internal/testing/scenario.js';
import { TandemLeaderboard } from './leaderboard.js';
import { waitUntil } from '../../internal/testing/wait-until.js';

elementContract({
  name: 'leaderboard',
  element: TandemLeaderboard,
  load: () => import('./define.js'),
});

const set = (properties: Partial<TandemLeaderboard>): Place => ({
  set: (element) => void Object.assign(element, properties),
});
const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const textOf = (element: Element, selector = '.base') =>
  (rootOf(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const count = (requests: readonly string[]) =>
  requests.filter((line) => line === 'GET /v1/standings').length;

const standing = (more: Partial<Standings> = {}): Standings => ({
  period: 'season',
  scope: 'individual',
  mode: 'ranking',
  top: [
    { key: 'a', name: 'Anna Imagined', me: false, place: 1, points: 40 },
    { key: 'b', name: 'Bo Invented', me: false, place: 2, points: 30 },
  ],
  around: [],
  me: { points: 10, visible: true },
  version: 1,
  ...more,
});

describe('<tandem-leaderboard>', () => {
  it('thanks people in bands, without a number', async () => {
    const { element } = await scene('tandem-leaderboard', 'ready');
    expect(rootOf(element).querySelectorAll('.band').length).to.equal(2);
    expect(textOf(element, '.band.beacon')).to.contain('Mirabelle Okonkwo-Test');
    for (const band of rootOf(element).querySelectorAll('.band'))
      expect(band.textContent).to.not.match(/\d/);
  });

  it('ranks in a table with headers, and marks the reader', async () => {
    const { element } = await scene('tandem-leaderboard', 'ready', set({ mode: 'ranking' }));
    const root = rootOf(element);
    expect(root.querySelectorAll('thead th[scope=col]').length).to.equal(3);
    expect(root.querySelector('tr.me')?.textContent).to.contain('Camille Exemple');
    expect(textOf(element, '.own')).to.contain('6th place').and.contain('45 points');
  });

  it('shows a gap where places lie between the top and the neighbours', async () => {
    const { element } = await scene('tandem-leaderboard', 'ready', {
      set: (one) =>
        void Object.assign(one, {
          standings: standing({
            around: [{ key: 'z', name: 'Zoe Fictive', me: true, place: 90, points: 3 }],
          }),
        }),
    });
    expect(rootOf(element).querySelectorAll('.gap').length).to.equal(1);
  });

  it('asks for a window, whatever the number of members', async () => {
    const urls: string[] = [];
    const { service } = createTestTandem();
    const fetch: typeof globalThis.fetch = (input, init) => {
      urls.push(new Request(input, init).url);
      return service.fetch(input, init);
    };
    await scene('tandem-leaderboard', 'ready', { ...set({ limit: 3 }), options: { fetch } });
    expect(urls.find((url) => url.includes('standings'))).to.match(/size=3/);
  });

  it('asks for nothing when it is given its standing', async () => {
    const { tandem, service } = createTestTandem();
    const element = await mount('tandem-leaderboard', tandem, set({ standings: standing() }));
    await nextFrame();
    expect(textOf(element)).to.contain('Anna Imagined');
    expect(service.requests).to.deep.equal([]);
  });

  it('compares the reader with nobody but themselves in personal mode', async () => {
    const { element } = await scene('tandem-leaderboard', 'ready', set({ mode: 'personal' }));
    expect(textOf(element, '.past')).to.contain('45 points').and.contain('30').and.contain('60');
    expect(textOf(element)).to.not.contain('Mirabelle');
    expect(textOf(element, '.cheer')).to.equal('15 points more than the time before.');
  });

  it('shows somebody who did not opt in their own line only, and how to change it', async () => {
    const me = { points: 12, place: 7, visible: false };
    const { tandem } = createTestTandem();
    const place = set({ standings: standing({ me }) });
    const element = await mount('tandem-leaderboard', tandem, place);
    expect(textOf(element)).to.not.contain('Anna Imagined');
    expect(textOf(element, '.own')).to.contain('7th place').and.contain('for your eyes only');
  });

  it('invites whoever has not joined, and says whom names are for', async () => {
    const { tandem } = createTestTandem();
    const none = { ...standing({ note: 'members-only', top: [] }), me: null };
    const element = await mount('tandem-leaderboard', tandem, set({ standings: none }));
    expect(textOf(element, '.note')).to.contain('shown to those who show theirs');
    expect(textOf(element, '.own')).to.contain('You are welcome here');
    expect(textOf(element)).to.not.contain('Only people who chose');
  });

  it('says why a ranking became a thank-you', async () => {
    const { tandem } = createTestTandem();
    const few = standing({ mode: 'recognition', note: 'too-few-people' });
    const element = await mount('tandem-leaderboard', tandem, set({ standings: few }));
    expect(textOf(element, '.note')).to.contain('too few');
  });

  it('changes on a live fact, once for a burst, and tells the reader’s own change', async () => {
    const made = await scene('tandem-leaderboard', 'ready', set({ mode: 'ranking' }));
    const { element, service, tandem } = made;
    await waitUntil(() => service.requests.includes('GET /v1/events'));
    const before = count(service.requests);
    const share = tandem.shares.prepare({ contentId: 'green-line', network: 'x' });
    tandem.shares.declare(share.id);
    await waitUntil(() => textOf(element, '[role=status]').startsWith('You now have'));
    for (let i = 0; i < 20; i++) service.emit({ type: 'standing' });
    await waitUntil(() => count(service.requests) > before + 1);
    expect(count(service.requests)).to.be.at.most(before + 3);
  });

  it('keeps its rows when asking again fails', async () => {
    const { element, service } = await scene('tandem-leaderboard', 'ready');
    await waitUntil(() => service.requests.includes('GET /v1/events'));
    service.scenario = 'error';
    service.emit({ type: 'standing' });
    await waitUntil(() => element.matches(':state(error)'));
    expect(textOf(element, '.band')).to.contain('Mirabelle Okonkwo-Test');
    expect(textOf(element, '.stale')).to.contain('Try again');
  });

  it('shows names as the text they are', async () => {
    const { tandem } = createTestTandem();
    const name = '<img src=x onerror=alert(1)>';
    const top = [{ key: 'a', name, me: false, place: 1, points: 1 }];
    const element = await mount(
      'tandem-leaderboard',
      tandem,
      set({ standings: standing({ top }) }),
    );
    expect(textOf(element, 'tbody')).to.contain(name);
    expect(rootOf(element).querySelector('img')).to.equal(null);
  });

  it('leads from people to teams, to circles, to one’s own past, and keeps the keyboard', async () => {
    const { element } = await scene('tandem-leaderboard', 'ready', set({ mode: 'ranking' }));
    const ways = () => [...rootOf(element).querySelectorAll<HTMLButtonElement>('.way')];
    expect(ways().map((one) => one.ariaPressed)).to.deep.equal(['true', 'false', 'false', 'false']);
    ways()[1]?.focus();
    ways()[1]?.click();
    await waitUntil(() => textOf(element, 'h2') === 'Team standings');
    expect(rootOf(element).activeElement).to.equal(ways()[1]);
    ways()[3]?.click();
    await waitUntil(() => rootOf(element).querySelector('.past'));
    ways()[0]?.click();
    await waitUntil(() => rootOf(element).querySelector('table'));
  });

  it('thanks somebody from their row, once, and says who will know', async () => {
    const { element, service } = await scene('tandem-leaderboard', 'ready');
    await waitUntil(() => rootOf(element).querySelector('[part~=kudos]'));
    const button = rootOf(element).querySelector<HTMLButtonElement>('[part~=kudos]');
    button?.click();
    await waitUntil(() => textOf(element, '.base > [role=status]').includes('nobody else'));
    button?.click();
    await nextFrame();
    expect(service.requests.filter((line) => line === 'POST /v1/kudos')).to.have.length(1);
    expect(button?.ariaDisabled).to.equal('true');
  });

  it('knows on the next page whom the reader thanked today, before anything is pressed', async () => {
    const { tandem, element, service } = await scene('tandem-leaderboard', 'ready');
    await waitUntil(() => rootOf(element).querySelector('[part~=kudos]'));
    rootOf(element).querySelector<HTMLButtonElement>('[part~=kudos]')?.click();
    await waitUntil(() => textOf(element, '.base > [role=status]').includes('nobody else'));
    const next = await mount('tandem-leaderboard', tandem);
    await shows(next, 'ready');
    const buttons = [...rootOf(next).querySelectorAll<HTMLButtonElement>('[part~=kudos]')];
    expect(buttons.map(({ ariaDisabled }) => ariaDisabled === 'true')).to.include.members([
      true,
      false,
    ]);
    expect(buttons.filter(({ textContent }) => textContent?.includes('Thanked'))).to.have.length(1);
    expect(service.requests.filter((line) => line === 'POST /v1/kudos')).to.have.length(1);
  });

  it('lets kudos be given again that did not arrive', async () => {
    const { element, service } = await scene('tandem-leaderboard', 'ready');
    await waitUntil(() => rootOf(element).querySelector('[part~=kudos]'));
    service.scenario = 'error';
    const button = rootOf(element).querySelector<HTMLButtonElement>('[part~=kudos]');
    button?.click();
    await waitUntil(() => textOf(element, '.base > [role=status]').includes('not be sent'));
    expect(button?.ariaDisabled).to.not.equal('true');
  });

  it('offers no kudos to who has not joined, and none for oneself', async () => {
    const { element } = await scene('tandem-leaderboard', 'not-joined');
    expect(rootOf(element).querySelector('[part~=kudos]')).to.equal(null);
  });
});
