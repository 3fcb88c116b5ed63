/** Promises of `<tandem-programme>`. @module */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../internal/testing/wait-until.js';
import { createTestTandem, type Scenario } from '@tandem-advocacy/core/testing';
import type { ElementState } from '../../internal/element-host.js';
import { accessible } from '../../internal/testing/accessibility.js';
import { elementContract } from '../../internal/testing/element-contract.js';
import { mount, shows, type Place, type Scene } from '../../internal/testing/scenario.js';
import { TandemProgramme } from './programme.js';

const TAG = 'tandem-programme';
const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const textOf = (element: Element, selector = '.base') =>
  (rootOf(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string) => [...rootOf(element).querySelectorAll(selector)];

/** The desk in a state, read by whoever runs the programme. */
const asLead =
  (state: ElementState & Scenario, section?: string) =>
  async (place: Place = {}): Promise<Scene> => {
    const made = createTestTandem(state, place.options ?? {});
    made.service.role = 'lead';
    const element = await mount(TAG, made.tandem, {
      ...place,
      set: (one) => void (section && one.setAttribute('section', section)),
    });
    await shows(element, state);
    return { ...made, element };
  };
const open = (section: string) => asLead('ready', section)();

/** Writes into a form and sends it. */
function send(element: Element, part: string, values: Record<string, string>): void {
  const button = rootOf(element).querySelector<HTMLButtonElement>(`button[part~="${part}"]`);
  const form = button?.closest('form');
  for (const [name, value] of Object.entries(values)) {
    const field = form?.elements.namedItem(name) as HTMLInputElement;
    field.value = value;
  }
  button?.click();
}
const says = (element: Element, text: string) =>
  waitUntil(
    () => all(element, '.said').some((one) => one.textContent?.includes(text)),
    `says “${text}”`,
  );

elementContract({
  name: 'programme',
  element: TandemProgramme,
  load: () => import('./define.js'),
  states: {
    loading: asLead('loading'),
    empty: asLead('empty'),
    error: asLead('error'),
    offline: asLead('offline'),
    ready: asLead('ready'),
  },
  events: {
    'tandem-error': async (made) => {
      made.service.scenario = 'error';
      send(made.element, 'publish', { title: 'A', url: 'https://a.example/' });
    },
  },
});

describe('<tandem-programme>', () => {
  it('says kindly to whoever does not run the programme where their space is', async () => {
    const { tandem, service } = createTestTandem();
    const element = await mount(TAG, tandem);
    await shows(element, 'not-joined');
    expect(textOf(element)).to.contain('whoever runs the programme');
    expect(service.requests).to.not.include('GET /v1/indicators');
  });

  it('offers its sections where the page names none, and opens each when it is chosen', async () => {
    const { element } = await asLead('ready')();
    const names = all(element, '[part=section]').map((one) => one.textContent?.trim());
    expect(names).to.have.length(8);
    (all(element, '[part=section]')[4] as HTMLElement).click();
    await waitUntil(() => rootOf(element).querySelector('[part=mix]') !== null);
  });

  for (const section of 'objectives indicators readiness mix seasons courses invitations'.split(
    ' ',
  ))
    it(`is accessible with ${section} open`, async () => {
      const { element } = await asLead('ready')();
      element.setAttribute('section', section);
      await waitUntil(() => textOf(element, 'h2').toLowerCase() === section);
      await element.updateComplete;
      await accessible(element);
    });

  it('publishes a content with its captions, and shows it', async () => {
    const { element, service } = await open('content');
    send(element, 'publish', {
      ...{
        title: 'The bridge is open',
        url: 'https://news.example.org/bridge',
        'text-0': 'At last.',
      },
    });
    await says(element, 'Published.');
    await waitUntil(() => textOf(element, '[part=contents]').includes('The bridge is open'));
    expect(service.requests).to.include('POST /v1/content');
  });

  it('warns kindly where there is one caption only', async () => {
    const { element } = await open('content');
    send(element, 'publish', {
      ...{ title: 'Lonely', url: 'https://news.example.org/lonely', 'text-0': 'Only this.' },
    });
    await waitUntil(() =>
      textOf(element, '[part=content]').includes('colleagues will sound alike'),
    );
  });

  it('brings a feed in, and says how many contents are new', async () => {
    const { element } = await open('content');
    send(element, 'feed', { url: 'https://magazine.example.net/feed' });
    await says(element, '2 new contents.');
  });

  it('sets an objective and shows how far it has come', async () => {
    const { element } = await asLead('empty', 'objectives')();
    expect(textOf(element)).to.contain('No objective yet');
    const ready = await asLead('ready', 'mix')();
    ready.element.setAttribute('section', 'objectives');
    await waitUntil(() => rootOf(ready.element).querySelector('button[part~=set]') !== null);
    send(ready.element, 'set', { title: 'Readers', oneYear: '12' });
    await says(ready.element, 'Objective set.');
    await waitUntil(() => textOf(ready.element, '[part=objective]').includes('25%'));
  });

  it('shows figures, and of what nobody knows the reason', async () => {
    const { element } = await open('indicators');
    const figures = all(element, '[part=figure]').map((one) =>
      (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(figures).to.include('Shares 12');
    expect(figures).to.include('Members who stayed 80%');
    expect(figures).to.include('Hires unknown: nobody records it yet');
  });

  it('asks for another period when one is chosen', async () => {
    const { element } = await open('indicators');
    const select = rootOf(element).querySelector('select') as HTMLSelectElement;
    select.value = 'week';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await shows(element, 'ready');
    expect(rootOf(element).querySelector('select')?.value).to.equal('week');
  });

  it('tells each classic mistake with its next step, and keeps what only a lead knows', async () => {
    const { element, service } = await open('readiness');
    expect(all(element, '[part=check]')).to.have.length(8);
    expect(textOf(element, '[part=checks]')).to.contain('Offer a leader one content');
    const form = rootOf(element).querySelector('form') as HTMLFormElement;
    (form.elements.namedItem('benefits') as HTMLTextAreaElement).value = 'Time to write';
    form.requestSubmit();
    await says(element, 'Saved.');
    expect(service.requests).to.include('PATCH /v1/programme');
  });

  it('weighs the mix beside the two thirds that are advised', async () => {
    const { element } = await open('mix');
    expect(textOf(element, '[part=mix]'))
      .to.contain('two thirds by others')
      .and.contain('more contents by others');
  });

  it('shows the rules of a season and their seal, and says why another is refused', async () => {
    const { element } = await open('seasons');
    expect(textOf(element, '[part=season]')).to.contain('Frozen when it started');
    send(element, 'open', { name: 'Winter', startsOn: '2026-12-01', endsOn: '2027-02-01' });
    await says(element, 'Another season runs in these days');
  });

  it('lists courses, and retires one', async () => {
    const { element, service } = await open('courses');
    (rootOf(element).querySelector('[part=course] button') as HTMLElement).click();
    await says(element, 'Its certificates stay.');
    expect(service.requests).to.include('DELETE /v1/courses/first-share');
  });

  it('makes an invitation whose link is shown once, to copy', async () => {
    const { element, service } = await open('invitations');
    send(element, 'invite', { circle: 'client', note: 'Bakery', days: '30' });
    await says(element, 'The link is ready.');
    const link = rootOf(element).querySelector<HTMLInputElement>('[part=link] input');
    expect(link?.value).to.contain('#tandem-invitation=');
    await waitUntil(() => textOf(element, '[part=invitation]').includes('Bakery'));
    expect(textOf(element, '[part=invitation]')).to.contain('Clients · good until Dec 20, 2026');
    expect(service.requests).to.include('POST /v1/invitations');
    const kept = ['circle', 'note', 'days'].map(
      (name) => rootOf(element).querySelector<HTMLInputElement>(`[name=${name}]`)?.value,
    );
    expect(kept).to.deep.equal(['client', '', '30']);
    await accessible(element);
    rootOf(element).querySelector<HTMLElement>('button[part~=copy]')?.click();
    await waitUntil(() => /Copied|by hand/.test(textOf(element, '[part=link]')));
    element.setAttribute('section', 'courses');
    await waitUntil(() => rootOf(element).querySelector('[part=course]') !== null);
    element.setAttribute('section', 'invitations');
    await waitUntil(() => rootOf(element).querySelector('[part=invitation]') !== null);
    expect(rootOf(element).querySelector('[part=link]')).to.equal(null);
  });

  it('takes an invitation back, one that was used too, and offers nothing for one that ended', async () => {
    const { element } = await open('invitations');
    const [open_, used, ended] = all(element, '[part=invitation]');
    expect(ended?.querySelector('button')).to.equal(null);
    expect(open_?.querySelector('button')).to.not.equal(null);
    used?.querySelector('button')?.click();
    await says(element, 'have ended');
    await waitUntil(() =>
      all(element, '[part=invitation]')[1]?.textContent?.includes('Taken back'),
    );
  });
});
