/** Promises of the composer of `<tandem-share>`. @module */
import { expect, nextFrame } from '@open-wc/testing';
import './define.js';
import { accessible } from '../../internal/testing/accessibility.js';
import { fingerprint } from '@tandem-advocacy/core/composer';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { scene, type Place } from '../../internal/testing/scenario.js';
import type { ElementState } from '../../internal/element-host.js';
import { composerOf, copying, go, linkOf, press, rootOf, write, until } from './testing/parts.js';
import type { TandemShare } from './share.js';

const content: Place = {
  set: (element) => void ((element as TandemShare).contentId = 'green-line'),
};

async function open(
  network: string,
  { state = 'ready' as ElementState, ...place }: Place & { state?: ElementState } = {},
) {
  const made = await scene('tandem-share', state, { ...content, ...place });
  const dialog = await composerOf(made.element, network);
  if (state === 'ready') await until(() => dialog.querySelector('input[type=radio]'));
  return { ...made, dialog };
}

const goLink = (dialog: Element) => dialog.querySelector('a[data-go]') as HTMLAnchorElement;
const textOf = (dialog: Element) => new URL(goLink(dialog).href).searchParams.get('text') ?? '';
const declare = async (dialog: Element) => {
  await until(() => dialog.querySelector('[data-declare]'));
  dialog.querySelector<HTMLElement>('[data-declare]')?.click();
};

describe('the composer of <tandem-share>', () => {
  for (const lang of ['en', 'fr'])
    for (const network of ['linkedin', 'facebook'])
      it(`is accessible for ${network}, ${lang}`, async () => {
        const { element } = await open(network, { lang });
        await accessible(element);
      });

  it('is accessible while it asks and while it thanks', async () => {
    const { element, dialog } = await open('x');
    go(dialog);
    await until(() => dialog.querySelector('[data-declare]'));
    await accessible(element);
    await declare(dialog);
    await accessible(element);
  });

  it('is drawn, and not shown, while somebody points at the row or the button', async () => {
    for (const [variant, part] of Object.entries({ bar: 'link', button: 'button' })) {
      const set = (element: Element) =>
        void Object.assign(element, { contentId: 'green-line', variant });
      const { element } = await scene('tandem-share', 'ready', { set });
      const [pointed] = rootOf(element).querySelectorAll(`[part=${part}]`);
      pointed?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await until(() => rootOf(element).querySelector('dialog:not([open]) a[data-go]'));
    }
  });

  it('records the share of somebody who joined since they last opened it', async () => {
    const { element, dialog, tandem, service } = await open('linkedin', { state: 'not-joined' });
    go(dialog);
    await until(() => dialog.querySelector('.next'));
    (dialog as HTMLDialogElement).close();
    await tandem.me.join({ recording: true, leaderboard: false });
    await composerOf(element, 'linkedin');
    go(dialog);
    await until(() => service.shares.size === 1);
  });

  it('is a labelled modal that begins at its heading', async () => {
    const { element, dialog } = await open('linkedin');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(rootOf(element).activeElement?.id).to.equal(dialog.getAttribute('aria-labelledby'));
  });

  it('opens without waiting for any request', async () => {
    const { element } = await scene('tandem-share', 'loading', {
      set: (one) => void Object.assign(one, { url: 'https://example.org/', headline: 'News' }),
    });
    const dialog = await composerOf(element, 'x');
    expect(goLink(dialog).href).to.contain('utm_source%3Dx');
  });

  it('begins with nobody’s words: the headline, the disclosure, the link', async () => {
    const { dialog } = await open('bluesky');
    expect(textOf(dialog)).to.match(
      /^I work at Test\nThe green line is running\nhttps:.*\/s\/\w{20}$/,
    );
  });

  it('shows suggestions side by side, and none is chosen for anybody', async () => {
    const { dialog } = await open('linkedin');
    const radios = [...dialog.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios).to.have.length(3);
    expect(radios.findIndex((radio) => radio.checked)).to.equal(2);
  });

  it('leads where the words say, with every letter', async () => {
    const { dialog } = await open('bluesky');
    write(dialog, 'My own words');
    expect(textOf(dialog)).to.contain('\nMy own words\n');
    expect(dialog.querySelector('.said-words')?.textContent).to.contain('My own words');
  });

  it('gives somebody’s own words back after they tried a suggestion', async () => {
    const { dialog } = await open('bluesky');
    const radios = [...dialog.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    write(dialog, 'Mine');
    radios[0]?.click();
    expect(textOf(dialog)).to.contain('Three years of work');
    radios[2]?.click();
    expect(textOf(dialog)).to.contain('\nMine\n');
  });

  it('suggests in the language of the page', async () => {
    const { dialog } = await open('linkedin', { lang: 'fr' });
    expect(dialog.querySelector('.start')?.textContent).to.contain('Pourquoi cela compte');
  });

  it('counts, and never blocks', async () => {
    const { dialog } = await open('x');
    write(dialog, 'w'.repeat(300));
    expect(dialog.querySelector('#length')?.textContent).to.match(/too many/);
    expect(goLink(dialog).href).to.contain('www');
  });

  it('encourages one’s own voice', async () => {
    const { dialog } = await open('x');
    dialog.querySelector<HTMLElement>('input[type=radio]')?.click();
    expect(dialog.querySelector('#voice')?.textContent).to.match(/Word for word/);
    write(dialog, 'Something else entirely, from somebody who was there');
    expect(dialog.querySelector('#voice')?.textContent).to.match(/own voice/);
  });

  it('hears colleagues too, and tells the service the fingerprint of own words and no word of them', async () => {
    const colleague = 'Our workshop is quieter now, and my ears say thank you';
    const { service } = createTestTandem();
    service.voices = [fingerprint(colleague)];
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'GET') sent.push(await request.clone().text());
      return service.fetch(request);
    };
    const { dialog } = await open('x', { options: { fetch } });
    write(dialog, colleague);
    await until(() =>
      /Colleagues have said/.test(dialog.querySelector('#voice')?.textContent ?? ''),
    );
    go(dialog);
    await until(() => sent.at(-1)?.includes('opened'));
    expect(JSON.parse(sent.at(-1) ?? '')).to.include({ fingerprint: fingerprint(colleague) });
    expect(sent.join()).to.not.contain('workshop');
    expect(service.requests).to.include('GET /v1/content/green-line/voices');
  });

  it('copies in the same gesture where a network takes no words', async () => {
    const copied = copying(true);
    const { dialog } = await open('facebook');
    write(dialog, 'For Facebook');
    go(dialog);
    expect(copied[0]).to.equal('I work at Test\nFor Facebook');
  });

  it('shows the words selected where they cannot be copied', async () => {
    copying(false);
    const { dialog } = await open('facebook');
    go(dialog);
    await until(() => dialog.querySelector('.by-hand'));
    expect(dialog.querySelector<HTMLTextAreaElement>('.by-hand')?.value).to.contain(
      'The green line',
    );
  });

  it('offers LinkedIn’s official window beside the composer that it fills', async () => {
    const { dialog } = await open('linkedin');
    expect(goLink(dialog).href).to.contain('/feed/?shareActive=true&text=');
    expect(dialog.querySelector<HTMLAnchorElement>('a[data-official]')?.href).to.contain(
      'share-offsite',
    );
  });

  it('asks once, and declares what the person says', async () => {
    const { dialog, service } = await open('x');
    go(dialog);
    await declare(dialog);
    await until(() => [...service.shares.values()].some(({ state }) => state === 'declared'));
    expect(service.shares.size).to.equal(1);
  });

  it('says how the words came about, and never sends them', async () => {
    const { dialog, service } = await open('x');
    dialog.querySelector<HTMLElement>('input[type=radio]')?.click();
    go(dialog);
    await until(() => service.shares.size === 1);
    expect([...service.shares.values()][0]).to.have.property('caption', 'suggested');
  });

  it('records nothing for somebody who has not joined, and says so without pressing', async () => {
    const { dialog, service } = await open('x', { state: 'not-joined' });
    expect(dialog.querySelector('.hints')?.textContent).to.match(/not counted/);
    go(dialog);
    await until(() => dialog.querySelector('.next'));
    expect(dialog.querySelector('[data-declare]')).to.equal(null);
    expect(service.shares.size).to.equal(0);
  });

  it('keeps the words when it is closed', async () => {
    const { element, dialog } = await open('x');
    write(dialog, 'Not lost');
    dialog.close();
    press(linkOf(element, 'x'));
    await until(() => dialog.open);
    expect(dialog.querySelector<HTMLTextAreaElement>('.words')?.value).to.equal('Not lost');
  });

  it('shows whatever is in a title as text', async () => {
    const title = '<img src=x onerror="window.hacked=1">';
    const { element } = await scene('tandem-share', 'ready', {
      set: (one) => void Object.assign(one, { contentId: 'green-line', headline: title }),
    });
    const dialog = await composerOf(element, 'x');
    await nextFrame();
    expect(dialog.querySelector('.linked')?.textContent).to.contain(title);
    expect(window).to.not.have.property('hacked');
  });

  it('goes with its element', async () => {
    const { element, dialog } = await open('x');
    element.remove();
    expect(dialog.open).to.equal(false);
  });
});
