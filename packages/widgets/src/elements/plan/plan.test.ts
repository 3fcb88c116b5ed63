/** Promises of `<tandem-plan>`. @module */
import { expect } from '@open-wc/testing';
import type { Plan } from '@tandem-advocacy/core';
import { createTestTandem, samplePlan } from '@tandem-advocacy/core/testing';
import { elementContract } from '../../internal/testing/element-contract.js';
import { mount, scene } from '../../internal/testing/scenario.js';
import { TandemPlan } from './plan.js';

elementContract({ name: 'plan', element: TandemPlan, load: () => import('./define.js') });

const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const textsOf = (element: Element, selector: string) =>
  [...rootOf(element).querySelectorAll(selector)].map((one) =>
    (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
const given = (more: Partial<Plan>) => ({
  set: (element: Element) => void Object.assign(element, { plan: { ...samplePlan(), ...more } }),
});

describe('<tandem-plan>', () => {
  it('lists what is coming by week', async () => {
    const { element } = await scene('tandem-plan', 'ready');
    expect(textsOf(element, 'h3')).to.deep.equal(['This week', 'Next week', 'Week of December 7']);
    expect(textsOf(element, '.name')[0]).to.equal('The green line, one year on');
  });

  it('says days as days, and times on the programme’s clocks', async () => {
    const { element } = await scene('tandem-plan', 'ready');
    const [days, time] = textsOf(element, '.when');
    expect(days).to.match(/Mon, Nov 16 – Fri, Nov 20/);
    expect(time).to.match(/Tue, Nov 24, 9:30 – 10:15\sAM/);
  });

  it('puts what began before this week into this week', async () => {
    const { tandem } = createTestTandem();
    const [first] = samplePlan().items;
    const items = [{ ...first!, startsOn: '2026-11-02', endsOn: '2026-11-27' }];
    const element = await mount('tandem-plan', tandem, given({ items }));
    expect(textsOf(element, 'h3')).to.deep.equal(['This week']);
  });

  it('hands the plan over as a file and as an address to follow, by plain links', async () => {
    const { element } = await scene('tandem-plan', 'ready');
    const [file, follow] = rootOf(element).querySelectorAll<HTMLAnchorElement>('.files a');
    expect(file?.href).to.equal(samplePlan().feed);
    expect(file?.download).to.equal('plan.ics');
    expect(follow?.href).to.equal(samplePlan().feed.replace('https:', 'webcal:'));
  });

  it('makes a link of a web address only, and text of all the rest', async () => {
    const { tandem } = createTestTandem();
    const [first] = samplePlan().items;
    const url = 'javascript:alert(1)';
    const title = '<img src=x onerror=alert(1)>';
    const items = [{ ...first!, title, content: { id: 'a', title, url } }];
    const element = await mount('tandem-plan', tandem, given({ items, feed: url }));
    expect(textsOf(element, '.name')).to.deep.equal([title]);
    expect(rootOf(element).querySelector('a, img')).to.equal(null);
  });

  it('asks for as many weeks as it is told, and for four where that is no number', async () => {
    for (const [weeks, asked] of [
      [2, '2'],
      [NaN, '4'],
      [999, '52'],
    ] as const) {
      const urls: string[] = [];
      const { service } = createTestTandem();
      const fetch: typeof globalThis.fetch = (input, init) => {
        urls.push(new Request(input, init).url);
        return service.fetch(input, init);
      };
      const set = (element: Element) => void Object.assign(element, { weeks });
      await scene('tandem-plan', 'ready', { set, options: { fetch } });
      const url = urls.find((one) => one.includes('/plan')) ?? '';
      expect(new URL(url).searchParams.get('weeks')).to.equal(asked);
    }
  });
});
