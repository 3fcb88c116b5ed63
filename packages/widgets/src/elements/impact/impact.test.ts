/** Promises of `<tandem-impact>`. @module */
import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { Impact, ImpactRow } from '@tandem-advocacy/core';
import { createTestTandem, sampleFigures } from '@tandem-advocacy/core/testing';
import { elementContract } from '../../internal/testing/element-contract.js';
import { catchFiles } from '../../internal/testing/files.js';
import { mount, scene, type Place, type Scene } from '../../internal/testing/scenario.js';
import type { ShareDeclaredEvent } from '../../internal/share-events.js';
import { TandemImpact } from './impact.js';
import { waitUntil } from '../../internal/testing/wait-until.js';

const row = (more: Partial<ImpactRow> = {}): ImpactRow => ({
  contentId: 'green-line',
  title: 'The green line is running',
  network: 'linkedin',
  state: 'opened',
  shareId: 'share-1',
  sharedAt: '2026-11-19T09:00:00.000Z',
  figures: sampleFigures(),
  ...more,
});

const impact = (more: Partial<Impact> = {}): Impact => ({
  period: 'season',
  figures: sampleFigures(),
  points: 45,
  shares: 1,
  declared: 0,
  corroborated: 0,
  rows: [row()],
  days: [
    { day: '2026-11-10', human: 2, raw: 5 },
    { day: '2026-11-20', human: 3, raw: 7 },
  ],
  conversions: [],
  ownHits: [{ at: '2026-11-20T09:00:00.000Z', contentId: 'green-line', reason: 'own' }],
  certificates: [{ id: 'c', courseId: 'first', title: 'Your first share' }],
  ...more,
});

const given = (more?: Partial<Impact>): Place => ({
  set: (element) => void ((element as TandemImpact).impact = impact(more)),
});
const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const textOf = (element: Element, selector = '.base') =>
  (rootOf(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (element: Element) =>
  rootOf(element).querySelector<HTMLButtonElement>('[part~=declare]');
/** Some figures, with the chart that is loaded beside them. */
async function show(more?: Partial<Impact>) {
  const element = await mount('tandem-impact', createTestTandem().tandem, given(more));
  if (impact(more).days.length > 0) await waitUntil(() => rootOf(element).querySelector('.chart'));
  return element;
}

/** A share that was opened, as the service tells it. */
async function opened(made: Scene): Promise<void> {
  const { element, tandem, service } = made;
  await waitUntil(() => service.requests.includes('GET /v1/events'), 'the stream');
  const { id } = tandem.shares.prepare({ contentId: 'green-line', network: 'linkedin' });
  tandem.shares.open(id);
  await waitUntil(() => button(element), 'the question');
}

elementContract({
  name: 'impact',
  element: TandemImpact,
  load: () => import('./define.js'),
  events: {
    'tandem-share-declared': async (made) => {
      await opened(made);
      button(made.element)?.click();
    },
  },
});

describe('<tandem-impact>', () => {
  it('shows people big, with the raw figure beside them and what lies between', async () => {
    const element = await show();
    expect(textOf(element, '.hero')).to.equal('5 clicks by real people out of 12 visits recorded');
    const classes = [...rootOf(element).querySelectorAll('.class .count')];
    const sum = classes.reduce((all, one) => all + Number(one.textContent), 0);
    expect([classes.length, sum]).to.deep.equal([6, 12]);
  });

  it('draws time without a gap, and has the table behind it', async () => {
    const element = await show();
    expect(rootOf(element).querySelectorAll('rect.visits').length).to.equal(14);
    expect(rootOf(element).querySelectorAll('.days tbody tr').length).to.equal(2);
    expect(rootOf(element).querySelector('svg')?.getAttribute('aria-label')).to.contain('7 visits');
  });

  it('draws weeks where days would be too thin', async () => {
    const day = (at: string) => ({ day: at, human: 1, raw: 1 });
    const element = await show({ days: [day('2026-01-01'), day('2026-06-30')] });
    expect(rootOf(element).querySelectorAll('rect.visits').length).to.equal(26);
    expect(textOf(element, '.days .sub')).to.equal('Week by week');
  });

  it('uses no style attribute, for a strict page refuses it', async () => {
    const element = await show();
    expect(rootOf(element).querySelectorAll('[style]').length).to.equal(0);
  });

  it('says in plain words how far a share went', async () => {
    const robot = { state: 'corroborated', corroboration: 'agent-only' };
    const element = await show({ rows: [row(robot)] });
    expect(textOf(element, '.reach')).to.contain('Confirmed').and.contain('Robots can be imitated');
    expect(rootOf(element).querySelectorAll('.step.on').length).to.equal(4);
    expect(button(element)).to.equal(null);
  });

  it('says why the reader’s own visits do not count', async () => {
    const element = await show();
    expect(textOf(element, 'details.own')).to.contain('1 visit of your own');
    expect(textOf(element, 'details.own')).to.contain('The green line').and.contain('same browser');
  });

  it('asks once, quietly, and takes the answer', async () => {
    const made = await scene('tandem-impact', 'ready');
    const { element, service } = made;
    await opened(made);
    const told = oneEvent(document, 'tandem-share-declared');
    button(element)?.click();
    const { share, network } = (await told) as Event as ShareDeclaredEvent;
    expect(network).to.equal('linkedin');
    await element.updateComplete;
    expect(rootOf(element).activeElement?.textContent).to.contain('Thank you');
    await waitUntil(() => service.shares.get(share?.id ?? '')?.state === 'declared');
  });

  it('changes on a live hit, without a reload', async () => {
    const { element, service, tandem } = await scene('tandem-impact', 'ready');
    await waitUntil(() => service.requests.includes('GET /v1/events'));
    const { id } = tandem.shares.prepare({ contentId: 'repair', network: 'x' });
    await waitUntil(() => service.shares.has(id));
    await waitUntil(() => textOf(element, '.shares').includes('Why repair beats recycling'));
  });

  it('asks for nothing when it is given its impact', async () => {
    const { tandem, service } = createTestTandem();
    await mount('tandem-impact', tandem, given());
    await nextFrame();
    expect(service.requests).to.deep.equal([]);
  });

  it('shows a few shares, and the rest when asked, with the keyboard on the first of them', async () => {
    const rows = Array.from({ length: 8 }, (_, i) =>
      row({ shareId: `s${i}`, title: `Share ${i}` }),
    );
    const element = await show({ rows });
    expect(rootOf(element).querySelectorAll('.share').length).to.equal(5);
    rootOf(element).querySelector<HTMLButtonElement>('[part~=more]')?.click();
    await element.updateComplete;
    await nextFrame();
    expect(rootOf(element).activeElement?.textContent).to.contain('Share 5');
  });

  it('invites without pressure, and takes the page’s own way to join', async () => {
    const { element } = await scene('tandem-impact', 'not-joined');
    expect(textOf(element)).to.contain('There is no hurry');
    expect(rootOf(element).querySelector('slot[name=join]')).to.not.equal(null);
  });

  it('shows titles as the text they are', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const element = await show({ rows: [row({ title })] });
    expect(textOf(element, '.share-title')).to.equal(title);
  });

  it('says what clicks led to, where anything is known of it', async () => {
    const element = await show({ conversions: [{ kind: 'application', count: 2 }] });
    expect(textOf(element, '[part~=conversions]')).to.contain('Applications 2');
    const none = await show({ conversions: [] });
    expect(rootOf(none).querySelector('[part~=conversions]')).to.equal(null);
  });

  it('shows who thanked the reader, newest first and as text, and listens for more', async () => {
    const from = '<img src=x onerror=alert(1)>';
    const { service, options } = thanking(from);
    const { element } = await scene('tandem-impact', 'ready', { options });
    await waitUntil(() => rootOf(element).querySelector('[part=kudos] li'));
    const lines = [...rootOf(element).querySelectorAll('[part=kudos] li')];
    expect(lines.map((one) => one.querySelector('bdi')?.textContent)).to.deep.equal([
      ...[from, 'Bartolomeo Finto'],
    ]);
    expect(rootOf(element).querySelector('img')).to.equal(null);
    await waitUntil(() => service.requests.includes('GET /v1/events'), 'the stream');
    const before = service.requests.length;
    service.emit({ type: 'kudos' } as never);
    await waitUntil(() => service.requests.slice(before).includes('GET /v1/kudos'));
  });

  it('shows the figures where the thanks do not come, and tells the page', async () => {
    const told: unknown[] = [];
    const { element } = await scene('tandem-impact', 'ready', {
      options: thanking(undefined).options,
      set: (one) => one.addEventListener('tandem-error', (event) => told.push(event)),
    });
    expect(rootOf(element).querySelector('[part=kudos]')).to.equal(null);
    expect(told).to.have.length(1);
  });

  it('hands the record over as one page, in which a title is text', async () => {
    const title = '<script>alert(1)</script>';
    const element = await show({ rows: [row({ title })] });
    const caught = catchFiles();
    rootOf(element).querySelector<HTMLElement>('[part~=record]')?.click();
    await waitUntil(() => caught.files.length === 1);
    caught.end();
    const [{ name, blob } = { name: '', blob: new Blob() }] = caught.files;
    const page = await blob.text();
    expect(name).to.equal('tandem-season.html');
    expect(page).to.contain('lang="en"').and.contain('&lt;script&gt;alert(1)');
    expect(page).to.not.contain('<script');
    expect(page).to.contain('LinkedIn').and.contain('Nov 20, 2026').and.contain('Your first share');
  });
});

/** A service whose newest thanks come from somebody; or that fails to say. */
function thanking(from: string | undefined) {
  const { service } = createTestTandem();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const answer = await service.fetch(request);
    if (!request.url.endsWith('/kudos')) return answer;
    if (from === undefined) return new Response('{}', { status: 403 });
    const page = (await answer.json()) as { items: { from: string }[] };
    page.items.forEach((one, i) => i === 0 && (one.from = from));
    return Response.json(page);
  };
  return { service, options: { fetch } };
}
