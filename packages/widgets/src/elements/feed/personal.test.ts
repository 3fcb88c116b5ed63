/** Promises of what is one person's in `<tandem-feed>`. @module */
import { expect, nextFrame } from '@open-wc/testing';
import type { Content } from '@tandem-advocacy/core';
import { sampleContents } from '@tandem-advocacy/core/testing';
import './define.js';
import { accessible } from '../../internal/testing/accessibility.js';
import { mount, scene, shows } from '../../internal/testing/scenario.js';
import { afterPutAway, afterReading, NOTHING, suggest } from './taste.js';
import { waitUntil } from '../../internal/testing/wait-until.js';

const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const find = <E extends HTMLElement>(element: Element, selector: string) =>
  rootOf(element).querySelector<E>(selector);
const titles = (element: Element) =>
  [...rootOf(element).querySelectorAll('h3')].map((one) => one.textContent?.trim());
const content = (id: string, more: Partial<Content> = {}): Content => ({
  ...(sampleContents()[1] as Content),
  id,
  topics: [],
  kind: 'article',
  ...more,
});

describe('a suggestion', () => {
  it('is nothing for somebody of whom nothing is known', () => {
    expect(suggest([content('a', { topics: ['water'] })], NOTHING)).to.equal(undefined);
  });

  it('comes from a topic that was opened twice, and says so', () => {
    const read = ['a', 'b'].reduce(
      (known, id) => afterReading(known, content(id, { topics: ['water'] })),
      NOTHING,
    );
    const { content: first, reason } =
      suggest([content('c'), content('d', { topics: ['water'] })], read) ?? {};
    expect([first?.id, reason]).to.deep.equal(['d', { topic: 'water' }]);
  });

  it('comes from what was shared or applauded, and is none of those again', () => {
    const liked = content('a', { topics: ['work'], applauded: true });
    const { content: first } = suggest([liked, content('b', { topics: ['work'] })], NOTHING) ?? {};
    expect(first?.id).to.equal('b');
    expect(suggest([liked], NOTHING)).to.equal(undefined);
  });

  it('is never what is not for its reader, nor what was read', () => {
    const shared = content('a', { topics: ['work'], shared: ['x'] });
    const other = content('b', { topics: ['work'] });
    expect(suggest([shared, other], afterPutAway(NOTHING, 'b', true))).to.equal(undefined);
    expect(suggest([shared, other], afterReading(NOTHING, other))).to.equal(undefined);
  });

  it('keeps a bounded memory', () => {
    let known = NOTHING;
    for (let i = 0; i < 400; i++)
      known = afterPutAway(afterReading(known, content(`c${i}`)), `c${i}`, true);
    expect([known.read.length, known.away.length]).to.deep.equal([300, 300]);
    expect(known.read[0]).to.equal('c399');
  });
});

describe('<tandem-feed> for one person', () => {
  it('begins with what suits them, and says why', async () => {
    const { tandem } = await scene('tandem-feed', 'ready');
    const known = { ...NOTHING, kinds: { job: 4 } };
    await tandem.storage.write('reading', known);
    const element = await mount('tandem-feed', tandem);
    await shows(element, 'ready');
    expect(titles(element)[0]).to.contain('welder');
    expect(find(element, '[part~=reason]')?.textContent).to.contain('Job offer');
    await accessible(element);
  });

  it('remembers what they opened, here alone', async () => {
    const { element, tandem, service } = await scene('tandem-feed', 'ready');
    const link = find(element, 'h3 a') as HTMLElement;
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    await waitUntil(() => find(element, '[part~=read]'));
    await waitUntil(async () => tandem.storage.read('reading'));
    expect(
      service.requests.filter((line) => !/^(GET|POST \/v1\/session)/.test(line)),
    ).to.deep.equal([]);
  });

  it('takes away what is not for them, brings it back, and keeps the keyboard in place', async () => {
    const { element, tandem } = await scene('tandem-feed', 'ready');
    const away = find(element, '[part~=away]') as HTMLElement;
    away.focus();
    away.click();
    await waitUntil(() => rootOf(element).activeElement?.matches('.gone'));
    await accessible(element);
    const again = await mount('tandem-feed', tandem);
    await shows(again, 'ready');
    expect(titles(again)).to.have.length(2);
    find(element, '[part~=undo]')?.click();
    await waitUntil(() => titles(element).length === 3);
  });

  it('shows the kind, topic or origin they choose, and stays in their hands meanwhile', async () => {
    const { element, service } = await scene('tandem-feed', 'ready');
    const details = find<HTMLDetailsElement>(element, '[part~=filters]') as HTMLDetailsElement;
    details.open = true;
    const list = find<HTMLSelectElement>(element, 'select[name=kind]') as HTMLSelectElement;
    list.focus();
    const before = service.requests.length;
    list.value = 'job';
    list.dispatchEvent(new Event('change'));
    await waitUntil(() => service.requests.length > before);
    await shows(element, 'ready');
    await nextFrame();
    expect(rootOf(element).activeElement).to.equal(list);
    expect(details.open).to.equal(true);
  });

  it('does not ask again for what its page has chosen', async () => {
    const { element } = await scene('tandem-feed', 'ready', {
      set: (one) => void Object.assign(one, { kind: 'moment' }),
    });
    expect(find(element, 'select[name=kind]')).to.equal(null);
    expect(find(element, 'select[name=origin]')).to.not.equal(null);
  });
});
