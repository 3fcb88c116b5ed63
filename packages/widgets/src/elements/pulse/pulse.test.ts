/** Promises of `<tandem-pulse>`. @module */
import { expect, oneEvent } from '@open-wc/testing';
import type { Pulse } from '@tandem-advocacy/core';
import { createTestTandem, samplePulse } from '@tandem-advocacy/core/testing';
import { elementContract } from '../../internal/testing/element-contract.js';
import { mount, scene, type Scene } from '../../internal/testing/scenario.js';
import { TandemPulse, type PulseAnsweredEvent } from './pulse.js';
import { waitUntil } from '../../internal/testing/wait-until.js';

const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const textOf = (element: Element, selector = '.base') =>
  (rootOf(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const choose = (element: Element, value: string) =>
  rootOf(element).querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
const send = (element: Element) =>
  rootOf(element).querySelector<HTMLElement>('button.primary')?.click();
const answer = ({ element }: Scene) => {
  choose(element, '5');
  send(element);
};
const given = (more: Partial<Pulse>) => ({
  set: (element: Element) => void Object.assign(element, { pulse: { ...samplePulse(), ...more } }),
});

elementContract({
  name: 'pulse',
  element: TandemPulse,
  load: () => import('./define.js'),
  events: {
    'tandem-pulse-answered': answer,
    'tandem-error': async (made) => {
      made.service.scenario = 'error';
      answer(made);
    },
  },
});

describe('<tandem-pulse>', () => {
  it('asks in a group of radio buttons, with the ends of the scale in their names', async () => {
    const { element } = await scene('tandem-pulse', 'ready');
    const names = [...rootOf(element).querySelectorAll('input')].map((one) => one.ariaLabel);
    expect(names).to.deep.equal(['1, Not at all', '2', '3', '4', '5, Very much']);
    expect(textOf(element, 'legend')).to.contain('your own voice?');
  });

  it('says that it is anonymous, how, and that nobody needs to join', async () => {
    const { element } = await scene('tandem-pulse', 'not-joined');
    expect(textOf(element, '.send')).to.contain('you need not be an ambassador');
    expect(textOf(element, 'details'))
      .to.contain('only adds one to a counter')
      .and.contain('5 new');
    expect(rootOf(element).querySelectorAll('input').length).to.equal(5);
  });

  it('takes an answer, thanks, and shows what everyone answered, group by group', async () => {
    const made = await scene('tandem-pulse', 'ready');
    answer(made);
    await waitUntil(() =>
      textOf(made.element, '[part=results]').includes('What everyone answered'),
    );
    const rows = [...rootOf(made.element).querySelectorAll('.result')].map((row) =>
      (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal(['1 – 3, 7 answers', '4, 8 answers', '5, 7 answers']);
    expect(textOf(made.element)).to.contain('Thank you').and.contain('Around 4 out of 5');
    expect(rootOf(made.element).activeElement?.id).to.equal('title');
  });

  it('tells the page that somebody answered, and not what', async () => {
    const made = await scene('tandem-pulse', 'ready');
    const told = oneEvent(document, 'tandem-pulse-answered');
    answer(made);
    const event = (await told) as unknown as PulseAnsweredEvent;
    expect(event.pulseId).to.equal('heard');
    expect(JSON.stringify({ ...event })).to.not.contain('5');
  });

  it('shows nobody’s answers before the reader’s own', async () => {
    const { element } = await scene('tandem-pulse', 'ready');
    expect(rootOf(element).querySelector('[part=results]')).to.equal(null);
  });

  it('says what is missing where nothing was chosen, and asks nothing', async () => {
    const { element, service } = await scene('tandem-pulse', 'ready');
    send(element);
    await element.updateComplete;
    expect(textOf(element, '[role=alert]')).to.equal('Choose an answer first.');
    expect(service.requests.filter((line) => line.startsWith('PUT'))).to.deep.equal([]);
  });

  it('keeps the choice when the service does not answer', async () => {
    const made = await scene('tandem-pulse', 'ready');
    made.service.scenario = 'offline';
    answer(made);
    await waitUntil(() => textOf(made.element, '[role=alert]') !== '');
    const chosen = rootOf(made.element).querySelector<HTMLInputElement>('input:checked');
    expect(chosen?.value).to.equal('5');
  });

  it('says why there are no results yet, or none in detail', async () => {
    const { tandem } = createTestTandem();
    const few = await mount('tandem-pulse', tandem, given({ answered: true }));
    expect(textOf(few)).to.contain('once 5 answers have come together');
    const results = { answers: 6, groups: [], average: 4.5 };
    const alike = await mount('tandem-pulse', tandem, given({ answered: true, results }));
    expect(textOf(alike)).to.contain('6 answers').and.contain('point at anybody');
  });

  it('shows a closed question with its results, and asks no more', async () => {
    const { tandem } = createTestTandem();
    const { answered: _, ...pulse } = samplePulse();
    const closed = await mount('tandem-pulse', tandem, {
      set: (element) => void Object.assign(element, { pulse: { ...pulse, open: false } }),
    });
    expect(textOf(closed)).to.contain('This question closed on');
    expect(rootOf(closed).querySelector('form')).to.equal(null);
  });

  it('shows a question as the text it is', async () => {
    const { tandem } = createTestTandem();
    const question = '<img src=x onerror=alert(1)>';
    const element = await mount('tandem-pulse', tandem, given({ question }));
    expect(textOf(element)).to.contain(question);
    expect(rootOf(element).querySelector('img')).to.equal(null);
  });
});
