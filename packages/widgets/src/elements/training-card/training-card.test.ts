/** Promises of `<tandem-training-card>`. @module */
import { expect, oneEvent } from '@open-wc/testing';
import { createTestTandem } from '@tandem-advocacy/core/testing';
import { elementContract } from '../../internal/testing/element-contract.js';
import { catchFiles } from '../../internal/testing/files.js';
import { mount, scene, type Scene } from '../../internal/testing/scenario.js';
import { TandemTrainingCard } from './training-card.js';
import { waitUntil } from '../../internal/testing/wait-until.js';

const rootOf = ({ element }: Scene): ShadowRoot => element.shadowRoot as ShadowRoot;
const part = <T extends HTMLElement>(made: Scene, selector: string): T =>
  rootOf(made).querySelector(selector) as T;
const text = (made: Scene, selector = '.card') =>
  (part(made, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Completes the step that is open, as somebody would. */
async function go(made: Scene): Promise<void> {
  const before = text(made, '#step');
  if (part(made, '.question')) {
    part<HTMLInputElement>(made, 'input[value=own]').click();
    part(made, 'form .primary').click();
    await waitUntil(() => part(made, '.feedback.right'));
  }
  const words = part<HTMLTextAreaElement>(made, 'textarea');
  if (words) words.value ||= 'My own version.';
  part(made, '.primary').click();
  await waitUntil(() => text(made, '#step') !== before);
}

elementContract({
  name: 'training-card',
  element: TandemTrainingCard,
  load: () => import('./define.js'),
  events: {
    'tandem-step-completed': go,
    'tandem-certificate-earned': async (made) => {
      for (let i = 0; i < 3; i++) await go(made);
      const share = made.tandem.shares.prepare({ contentId: 'repair', network: 'x' });
      made.tandem.shares.declare(share.id);
    },
    'tandem-error': ({ element, service }) => {
      service.scenario = 'error';
      (element.shadowRoot?.querySelector('.primary') as HTMLElement).click();
    },
  },
});

describe('<tandem-training-card>', () => {
  it('leads through a course, a step at a time', async () => {
    const made = await scene('tandem-training-card', 'ready');
    expect(text(made)).to.contain('Step 1 of 4').and.contain('about 4 minutes left');
    await go(made);
    expect(text(made)).to.contain('Step 2 of 4');
    expect(part(made, '[role=progressbar]').getAttribute('aria-valuenow')).to.equal('1');
  });

  it('moves the focus to the next step’s heading', async () => {
    const made = await scene('tandem-training-card', 'ready');
    part(made, '.primary').focus();
    await go(made);
    await waitUntil(() => rootOf(made).activeElement?.id === 'step');
  });

  it('teaches by a wrong answer, and lets somebody choose again', async () => {
    const made = await scene('tandem-training-card', 'ready');
    await go(made);
    part<HTMLInputElement>(made, 'input[value=brand]').click();
    part(made, 'form .primary').click();
    await waitUntil(() => part(made, '.feedback.wrong'));
    expect(text(made, '.feedback')).to.contain('Not quite').and.contain('read already');
    await go(made);
    expect(text(made)).to.contain('Step 3 of 4');
  });

  it('says how a text would read while it is written', async () => {
    const made = await scene('tandem-training-card', 'ready');
    for (let i = 0; i < 2; i++) await go(made);
    const field = part<HTMLTextAreaElement>(made, 'textarea');
    field.value = 'Three years of work, and a quieter workshop.';
    field.dispatchEvent(new Event('input'));
    await waitUntil(() => text(made, '#hints') !== '');
    expect(text(made, '#hints')).to.contain('of 3,000').and.contain('Word for word');
    expect(text(made, '#hints')).to.contain('I work at Test');
  });

  it('takes words for a version, and asks for some where there are none', async () => {
    const made = await scene('tandem-training-card', 'ready');
    for (let i = 0; i < 2; i++) await go(made);
    part(made, '.primary').click();
    expect(text(made, '#hints')).to.contain('Write a few words');
    expect(text(made)).to.contain('Step 3 of 4');
  });

  it('completes what is to do by itself when the share is declared', async () => {
    const made = await scene('tandem-training-card', 'ready');
    for (let i = 0; i < 3; i++) await go(made);
    expect(text(made)).to.contain('completes by itself');
    const earned = oneEvent(made.element, 'tandem-certificate-earned');
    const share = made.tandem.shares.prepare({ contentId: 'repair', network: 'x' });
    made.tandem.shares.declare(share.id);
    await earned;
    expect(text(made)).to.contain('Certificate').and.contain('Nov 20, 2026');
  });

  it('keeps the progress of somebody who has not joined in their browser', async () => {
    const made = await scene('tandem-training-card', 'not-joined');
    expect(text(made, '.note')).to.contain('without joining');
    await go(made);
    await waitUntil(
      async () => (await made.tandem.storage.read('course/first-share')) !== undefined,
    );
    expect(await made.tandem.storage.read('course/first-share')).to.deep.equal(['look']);
  });

  it('keeps an answer that could not be sent', async () => {
    const made = await scene('tandem-training-card', 'ready');
    await go(made);
    made.service.scenario = 'error';
    part<HTMLInputElement>(made, 'input[value=own]').click();
    part(made, 'form .primary').click();
    await waitUntil(() => text(made, '.not-sent') !== '');
    expect(part<HTMLInputElement>(made, 'input[value=own]').checked).to.equal(true);
  });

  it('hands a certificate over as a picture and as a file', async () => {
    const { tandem } = createTestTandem();
    const [course] = (await tandem.courses.list()).items;
    const done = course?.steps.map(({ id }) => id) ?? [];
    const certificate = { id: 'cert-1', earnedAt: '2026-11-20T09:00:00.000Z' };
    await tandem.session.want();
    const element = await mount('tandem-training-card', tandem, {
      set: (one) =>
        void Object.assign(one, { courses: { items: [{ ...course, done, certificate }] } }),
    });
    const caught = catchFiles();
    const press = (name: string) =>
      element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`)?.click();
    press('picture');
    await waitUntil(() => caught.files.length === 1);
    press('file');
    await waitUntil(() => caught.files.length === 2);
    caught.end();
    const [picture, file] = caught.files;
    expect(picture?.name).to.equal('certificate-first-share.png');
    const { width, height } = await createImageBitmap(picture?.blob as Blob);
    expect([width, height]).to.deep.equal([1200, 750]);
    expect(JSON.parse((await file?.blob.text()) ?? '')).to.deep.include({
      course: 'Your first share',
      check: 'https://tandem.test/v1/certificates/cert-1',
    });
  });
});
