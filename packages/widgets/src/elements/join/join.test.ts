/** Promises of `<tandem-join>`. @module */
import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { Me, Tandem } from '@tandem-advocacy/core';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { accessible } from '../../internal/testing/accessibility.js';
import { elementContract } from '../../internal/testing/element-contract.js';
import { mount, scene, shows, type Place, type Scene } from '../../internal/testing/scenario.js';
import { TandemJoin, type MemberJoinedEvent, type MemberLeftEvent } from './join.js';
import { waitUntil } from '../../internal/testing/wait-until.js';

const TAG = 'tandem-join';
const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const textOf = (element: Element, selector = '.base') =>
  (rootOf(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (element: Element, part: string) =>
  rootOf(element).querySelector<HTMLButtonElement>(`button[part~="${part}"]`);
const box = (element: Element) =>
  rootOf(element).querySelector<HTMLInputElement>('input[name=leaderboard]');
const press = (element: Element, part: string) => {
  button(element, part)?.focus();
  button(element, part)?.click();
};
const said = (element: Element, text: string) =>
  waitUntil(() => textOf(element, '.said') === text, `says “${text}”`);

/** A page where nobody is signed in: the service knows the programme, and no reader. */
async function signedOut(place: Place): Promise<Scene> {
  const made = createTestTandem('not-joined');
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await made.service.fetch(input, init);
    const session = (await answer.clone().json()) as { reader?: { known: boolean } };
    if (!session.reader) return answer;
    session.reader.known = false;
    return Response.json(session);
  };
  const { tandem } = createTestTandem('not-joined', { fetch });
  const element = await mount(TAG, tandem, place);
  await shows(element, 'empty');
  return { service: made.service, tandem, element };
}

/** Bodies of what was sent to the membership. */
function recording(scenario: 'ready' | 'not-joined') {
  const made = createTestTandem(scenario);
  const sent: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'POST' && request.url.endsWith('/membership'))
      sent.push(await request.clone().json());
    return made.service.fetch(request);
  };
  return { sent, fetch };
}

/** A service that lets somebody wait for what is asked at a path, until it is told to answer. */
function holding(path: string) {
  const { service } = createTestTandem('not-joined');
  let answer = () => {};
  const told = new Promise<void>((resolve) => (answer = resolve));
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith(path)) await told;
    return service.fetch(request);
  };
  return { fetch, answer: () => answer() };
}

elementContract({
  name: 'join',
  element: TandemJoin,
  load: () => import('./define.js'),
  states: { empty: signedOut },
  events: {
    'tandem-member-left': ({ element }) => press(element, 'leave'),
    'tandem-member-joined': async ({ element }) => {
      press(element, 'leave');
      await shows(element, 'not-joined');
      press(element, 'join');
    },
    'tandem-error': ({ element, service }) => {
      service.scenario = 'error';
      press(element, 'pause');
    },
  },
});

describe('<tandem-join>', () => {
  it('names what both sides get, what is recorded and that nothing is required', async () => {
    const { element } = await scene(TAG, 'not-joined');
    expect(rootOf(element).querySelectorAll('.side li').length).to.equal(6);
    expect(textOf(element)).to.contain('for your eyes only').and.contain('need no membership');
    expect(textOf(element)).to.not.match(/\bmust\b|have to\b|overdue/i);
  });

  it('joins in one click, without the standings unless they were ticked', async () => {
    const { sent, fetch } = recording('not-joined');
    const { element } = await scene(TAG, 'not-joined', { options: { fetch } });
    expect(box(element)?.checked).to.equal(false);
    const told = oneEvent(document, 'tandem-member-joined') as Promise<MemberJoinedEvent>;
    press(element, 'join');
    expect((await told).consents).to.deep.equal({ recording: true, leaderboard: false });
    await shows(element, 'ready');
    expect(sent).to.deep.equal([{ consents: { recording: true, leaderboard: false } }]);
  });

  it('joins with the standings where they were ticked', async () => {
    const { sent, fetch } = recording('not-joined');
    const { element } = await scene(TAG, 'not-joined', { options: { fetch } });
    box(element)?.click();
    press(element, 'join');
    await shows(element, 'ready');
    expect(sent).to.deep.equal([{ consents: { recording: true, leaderboard: true } }]);
    expect(box(element)?.checked).to.equal(true);
  });

  it('says nothing to the page where the service said no', async () => {
    const { element, service } = await scene(TAG, 'not-joined');
    let told = 0;
    element.addEventListener('tandem-member-joined', () => told++);
    service.scenario = 'offline';
    press(element, 'join');
    await waitUntil(() => textOf(element, '.said').startsWith('Your choices need the network'));
    expect(told).to.equal(0);
    expect(element.matches(':state(not-joined)')).to.equal(true);
    expect(rootOf(element).activeElement).to.equal(button(element, 'join'));
  });

  it('keeps the focus on a pending button that says so, then moves it to the new title', async () => {
    const { fetch, answer } = holding('/v1/me/membership');
    const { element } = await scene(TAG, 'not-joined', { options: { fetch } });
    press(element, 'join');
    await nextUpdate(element);
    expect(button(element, 'join')?.getAttribute('aria-disabled')).to.equal('true');
    await waitUntil(() => textOf(element, 'button[part~=join]') === 'Joining…');
    expect(rootOf(element).activeElement).to.equal(button(element, 'join'));
    answer();
    await shows(element, 'ready');
    expect(rootOf(element).activeElement?.id).to.equal('title');
    await said(element, 'Welcome! You are an ambassador.');
  });

  it('joins once, however often it is pressed', async () => {
    const { sent, fetch } = recording('not-joined');
    const { element } = await scene(TAG, 'not-joined', { options: { fetch } });
    for (let i = 0; i < 5; i++) press(element, 'join');
    await shows(element, 'ready');
    expect(sent).to.have.length(1);
  });

  it('leaves in one click, and the way back gives the same choices', async () => {
    const { sent, fetch } = recording('ready');
    const { element } = await scene(TAG, 'ready', { options: { fetch } });
    const told = oneEvent(document, 'tandem-member-left') as Promise<MemberLeftEvent>;
    press(element, 'leave');
    expect((await told).erased).to.equal(false);
    await shows(element, 'not-joined');
    expect(textOf(element)).to.contain('links you posted keep working');
    press(element, 'join');
    await shows(element, 'ready');
    expect(sent).to.deep.equal([{ consents: { recording: true, leaderboard: true } }]);
  });

  it('keeps a break a break when a choice is changed in it', async () => {
    const { sent, fetch } = recording('ready');
    const { element } = await scene(TAG, 'ready', { options: { fetch } });
    press(element, 'pause');
    await said(element, 'Your break has begun.');
    box(element)?.click();
    await said(element, 'Your choice is saved.');
    expect(sent[1]).to.deep.equal({
      consents: { recording: true, leaderboard: false },
      status: 'paused',
    });
    press(element, 'resume');
    await said(element, 'Welcome back.');
    expect(button(element, 'pause')).to.exist;
  });

  it('shows the choice that is kept where a new one was not', async () => {
    const { element, service } = await scene(TAG, 'ready');
    service.scenario = 'error';
    box(element)?.click();
    await said(element, 'The service had a problem. Nothing of yours is lost.');
    expect(box(element)?.checked).to.equal(true);
  });

  it('hands everything over as a file of JSON', async () => {
    const { element } = await scene(TAG, 'ready');
    const made = downloads();
    press(element, 'export');
    await said(element, 'Your file is ready: tandem-export.json.');
    const [blob] = made.end();
    expect(JSON.parse((await blob?.text()) ?? '')).to.have.nested.property('me.name');
  });

  it('asks before it erases, says what goes and what stays, and starts with the way back', async () => {
    const { element, service } = await scene(TAG, 'ready');
    press(element, 'erase');
    const dialog = await asked(element);
    expect(dialog.textContent).to.contain('What goes').and.contain('What stays');
    expect(rootOf(element).activeElement).to.equal(button(element, 'keep'));
    await accessible(element);
    press(element, 'keep');
    await waitUntil(() => !dialog.open);
    expect(rootOf(element).activeElement).to.equal(button(element, 'erase'));
    expect(service.requests).to.not.include('DELETE /v1/me');
  });

  it('erases everything once it was confirmed', async () => {
    const { element, service } = await scene(TAG, 'ready');
    const told = oneEvent(document, 'tandem-member-left') as Promise<MemberLeftEvent>;
    press(element, 'erase');
    await asked(element);
    press(element, 'confirm');
    expect((await told).erased).to.equal(true);
    await said(element, 'Done: your data is erased.');
    expect(service.requests).to.include('DELETE /v1/me');
    expect(box(element)?.checked).to.equal(false);
  });

  it('says what is recorded and who sees it, when it is unfolded', async () => {
    const { element } = await scene(TAG, 'not-joined');
    rootOf(element).querySelector('summary')?.click();
    await waitUntil(() => rootOf(element).querySelectorAll('details dd').length > 4);
    expect(textOf(element, 'details')).to.contain('Never recorded');
    await accessible(element);
  });

  it('asks anew whoever is an employee no more: stay with fresh consent, or be erased', async () => {
    const { sent, fetch } = recording('not-joined');
    const { element, service } = await scene(TAG, 'not-joined', {
      options: { fetch: departing(fetch) },
    });
    await waitUntil(() => textOf(element, '#title').startsWith('Stay, or be forgotten'));
    expect(box(element)?.checked).to.equal(false);
    await accessible(element);
    rootOf(element).querySelector<HTMLElement>('.ways .button:not(.primary)')?.click();
    const dialog = await asked(element);
    dialog.close();
    expect(service.requests).to.not.include('DELETE /v1/me');
    press(element, 'join');
    await shows(element, 'ready');
    expect(sent).to.deep.equal([{ consents: { recording: true, leaderboard: false } }]);
  });

  it('lists who looked at figures the reader is in, as text that can be read', async () => {
    const { element } = await scene(TAG, 'ready');
    rootOf(element).querySelector('summary')?.click();
    await waitUntil(() => rootOf(element).querySelectorAll('.looks li').length === 2);
    const [first, second] = [...rootOf(element).querySelectorAll('.looks li')];
    expect(first?.textContent)
      .to.match(/A lead,\s+K7FQ2M9X · the standings/)
      .and.contain('3 times');
    expect(second?.textContent).to.contain('the programme’s figures').and.contain('nobody named');
    await accessible(element);
  });

  it('lists nobody to whoever takes no part, and says where the list does not come', async () => {
    const guest = await scene(TAG, 'not-joined');
    rootOf(guest.element).querySelector('summary')?.click();
    await waitUntil(() => textOf(guest.element, 'details').includes('No cookies'));
    expect(guest.service.requests).to.not.include('GET /v1/me/looks');
    expect(rootOf(guest.element).querySelector('.looks')).to.equal(null);
    const { element, service } = await scene(TAG, 'ready');
    service.scenario = 'error';
    rootOf(element).querySelector('summary')?.click();
    await waitUntil(() => textOf(element, 'details').includes('could not be fetched'));
  });

  it('follows what happened elsewhere on the page, and keeps what it knew when asking fails', async () => {
    const { element, service, tandem } = await scene(TAG, 'not-joined');
    await waitUntil(() => service.requests.includes('GET /v1/events'));
    await (tandem as Tandem).me.join({ recording: true, leaderboard: false });
    await shows(element, 'ready');
    service.scenario = 'error';
    service.emit({ type: 'member', joined: true });
    await shows(element, 'error');
    expect(textOf(element, '.title')).to.equal('You are an ambassador');
    expect(textOf(element, '.stale')).to.contain('Try again');
  });

  it('shows names as the text they are, and asks for nothing when it is given its reader', async () => {
    const { tandem, service } = createTestTandem();
    const hostile = '<img src=x onerror=alert(1)>';
    const set = (element: object) => void Object.assign(element, { me: meNamed(hostile) });
    const element = await mount(TAG, tandem, { set });
    await nextFrame();
    expect(textOf(element, '.head')).to.contain(hostile);
    expect(rootOf(element).querySelector('img')).to.equal(null);
    expect(service.requests).to.deep.equal([]);
  });

  it('offers nothing to press while it is not known who reads', async () => {
    const { element } = await scene(TAG, 'loading');
    expect(button(element, 'join')).to.equal(null);
    expect(rootOf(element).querySelector('.ghost > [inert]')).to.exist;
  });

  it('fits 220 pixels', async () => {
    const { element } = await scene(TAG, 'ready');
    element.style.width = '220px';
    await nextFrame();
    const base = rootOf(element).querySelector('.base') as HTMLElement;
    expect(base.scrollWidth).to.be.at.most(220);
  });
});

const nextUpdate = async (element: Element) => (element as TandemJoin).updateComplete;

async function asked(element: Element): Promise<HTMLDialogElement> {
  await waitUntil(() => rootOf(element).querySelector('dialog')?.open);
  return rootOf(element).querySelector('dialog') as HTMLDialogElement;
}

function downloads(): { end(): Blob[] } {
  const made: Blob[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => (made.push(blob as Blob), createObjectURL(blob));
  HTMLAnchorElement.prototype.click = () => undefined;
  return {
    end() {
      Object.assign(URL, { createObjectURL });
      HTMLAnchorElement.prototype.click = click;
      return made;
    },
  };
}

/** The service tells of somebody who is an employee no more, until they choose. */
const departing =
  (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const answer = await fetch(request);
    if (request.method !== 'GET' || !request.url.endsWith('/v1/me')) return answer;
    const me = (await answer.json()) as Me;
    const { member } = meNamed('');
    return Response.json(me.member ? me : { ...me, member: { ...member, status: 'invited' } });
  };

const meNamed = (name: string): Me => ({
  name,
  role: 'member',
  programme: { id: 'test', name },
  member: {
    number: 1,
    status: 'active',
    circle: 'employee',
    consents: { recording: true, leaderboard: false },
    joinedAt: '2026-11-02T08:00:00.000Z',
  },
});
