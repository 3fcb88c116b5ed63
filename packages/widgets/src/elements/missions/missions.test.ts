/** Promises of `<tandem-missions>`. @module */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../internal/testing/wait-until.js';
import { createTestTandem, sampleMissions } from '@tandem-advocacy/core/testing';
import { elementContract } from '../../internal/testing/element-contract.js';
import { mount, scene, type Scene } from '../../internal/testing/scenario.js';
import { TandemMissions } from './missions.js';

const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const clean = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: Element, selector = '.base') =>
  clean(rootOf(element).querySelector(selector));
const names = (element: Element) =>
  [...rootOf(element).querySelectorAll('.name span:first-child')].map(clean);
const buttons = (element: Element) =>
  [...rootOf(element).querySelectorAll('button')].map((button) => button.ariaLabel);
const press = ({ element }: Scene, name: string) =>
  [...rootOf(element).querySelectorAll('button')]
    .find((button) => button.ariaLabel?.startsWith(name))
    ?.click();

elementContract({
  name: 'missions',
  element: TandemMissions,
  load: () => import('./define.js'),
  events: {
    'tandem-mission-done': (made) => press(made, 'Done: Have lunch'),
    'tandem-error': (made) => {
      made.service.scenario = 'error';
      press(made, 'Done: Have lunch');
    },
  },
});

describe('<tandem-missions>', () => {
  it('shows what the reader took up first, and as many as it is told', async () => {
    const { element } = await scene('tandem-missions', 'ready');
    expect(names(element)).to.deep.equal([
      'Have lunch with somebody who is new',
      'Tell a class what a welder does all day',
      'Host a breakfast in the workshop',
    ]);
    const set = (one: Element) => void Object.assign(one, { limit: 1 });
    expect(names((await scene('tandem-missions', 'ready', { set })).element)).to.have.length(1);
  });

  it('takes a mission up, says that it is done, and thanks', async () => {
    const made = await scene('tandem-missions', 'ready');
    press(made, 'I will do this: Tell a class');
    await waitUntil(() =>
      buttons(made.element).includes('Done: Tell a class what a welder does all day'),
    );
    press(made, 'Done: Tell a class');
    await waitUntil(() => textOf(made.element, '.finished').includes('Done. Thank you!'));
    expect(made.service.requests.filter((line) => line.startsWith('PUT'))).to.deep.equal([
      ...['PUT /v1/missions/school/mine', 'PUT /v1/missions/school/mine'],
    ]);
  });

  it('keeps whoever uses a keyboard where they were', async () => {
    const made = await scene('tandem-missions', 'ready');
    const root = rootOf(made.element);
    root.querySelector<HTMLElement>('#at-school button')?.focus();
    press(made, 'I will do this: Tell a class');
    await waitUntil(() => root.activeElement?.id === 'at-school');
  });

  it('lays a mission down without a word of reproach', async () => {
    const made = await scene('tandem-missions', 'ready');
    press(made, 'Rather not: Have lunch');
    await waitUntil(() =>
      buttons(made.element).some((one) => one?.startsWith('I will do this: Have lunch')),
    );
  });

  it('never says must, late or overdue, in any language', async () => {
    for (const lang of ['en', 'fr']) {
      const { element } = await scene('tandem-missions', 'ready', { lang });
      expect(textOf(element)).to.not.match(/must|overdue|late\b|devez|retard|obligat/i);
    }
  });

  it('says who will see a name before a mission that is confirmed is taken up', async () => {
    const [, , breakfast] = sampleMissions();
    const { mine: _, ...fresh } = breakfast!;
    const { tandem } = createTestTandem();
    const set = (one: Element) => void Object.assign(one, { missions: { items: [fresh] } });
    const element = await mount('tandem-missions', tandem, { set });
    expect(textOf(element, '.mission')).to.contain('sees your name');
  });

  it('lets a champion confirm, and leaves those whose turn it is not alone', async () => {
    const made = await scene('tandem-missions', 'ready');
    expect(textOf(made.element, '.claims')).to.contain('Tove Exempelsson says that it is done.');
    press(made, 'Yes, thank you: Host a breakfast');
    await waitUntil(() => !rootOf(made.element).querySelector('.claims'));
    expect(made.service.requests).to.include('PUT /v1/missions/breakfast/claims/m2');
  });

  it('shows missions without buttons to somebody who has not joined', async () => {
    const { element } = await scene('tandem-missions', 'not-joined');
    expect(names(element)).to.have.length(3);
    expect(textOf(element, '.head')).to.contain('join the programme first');
    expect(rootOf(element).querySelector('.mission button')).to.equal(null);
  });

  it('says what went wrong beside the mission it went wrong with', async () => {
    const made = await scene('tandem-missions', 'ready');
    made.service.scenario = 'error';
    press(made, 'Done: Have lunch');
    await waitUntil(() => textOf(made.element, '[role=alert]') !== '');
    expect(rootOf(made.element).querySelectorAll('.mission')[0]?.querySelector('[role=alert]')).to
      .exist;
  });

  it('shows titles and names as the text they are', async () => {
    const { tandem } = createTestTandem();
    const title = '<img src=x onerror=alert(1)>';
    const items = [{ ...sampleMissions()[0]!, title, summary: title }];
    const claims = [{ missionId: 'a', title, key: 'k', name: title, at: '2026-11-20T09:00:00Z' }];
    const set = (one: Element) => void Object.assign(one, { missions: { items, claims } });
    const element = await mount('tandem-missions', tandem, { set });
    expect(names(element)).to.deep.equal([title]);
    expect(rootOf(element).querySelector('img')).to.equal(null);
  });
});
