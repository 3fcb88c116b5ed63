/** Promises of what the composer keeps and offers beside the words. @module */
import { expect } from '@open-wc/testing';
import './define.js';
import { accessible } from '../../internal/testing/accessibility.js';
import { mount, scene, type Scene } from '../../internal/testing/scenario.js';
import { composerOf, go, press, rootOf, until, write } from './testing/parts.js';
import type { TandemShare } from './share.js';

const content = {
  set: (element: HTMLElement) => void ((element as TandemShare).contentId = 'green-line'),
};
const open = async (network: string, made?: Scene) => {
  const { element, ...rest } = made ?? (await scene('tandem-share', 'ready', content));
  return { element, ...rest, dialog: await composerOf(element, network) };
};
/** The same content on a page that was loaded anew, with the same browser behind it. */
async function reloaded({ tandem }: Pick<Scene, 'tandem'>, network: string) {
  const element = await mount('tandem-share', tandem, content);
  return { element, dialog: await composerOf(element, network) };
}
const words = (dialog: Element) =>
  dialog.querySelector<HTMLTextAreaElement>('textarea.words')?.value;
const find = (dialog: Element, part: string) =>
  dialog.querySelector<HTMLElement>(`[part~="${part}"]`);

describe('what the composer of <tandem-share> keeps', () => {
  it('is the words that were begun, through a reload, until they are posted', async () => {
    const made = await open('x');
    write(made.dialog, 'Begun, not lost');
    await until(() => made.tandem.storage.read('draft/green-line'));
    made.element.remove();
    const again = await reloaded(made, 'bluesky');
    await until(() => words(again.dialog) === 'Begun, not lost');
    go(again.dialog);
    await until(() => again.dialog.querySelector('[data-declare]'));
    again.dialog.querySelector<HTMLElement>('[data-declare]')?.click();
    await until(async () => !(await made.tandem.storage.read('draft/green-line')));
    again.element.remove();
    const last = await reloaded(made, 'x');
    expect(words(last.dialog)).to.equal('');
  });

  it('is never in the way of words begun since', async () => {
    const made = await open('x');
    await made.tandem.storage.write('draft/repair', { text: 'Older' });
    made.dialog.close();
    (made.element as unknown as TandemShare).contentId = 'repair';
    await until(() => made.tandem.session.content('repair'));
    write(made.dialog, 'Newer');
    await composerOf(made.element, 'x');
    expect(words(made.dialog)).to.equal('Newer');
  });

  it('is the network used last, which a button then opens', async () => {
    const made = await open('bluesky');
    go(made.dialog);
    await until(() => made.tandem.storage.read('networks'));
    made.element.remove();
    const element = await mount('tandem-share', made.tandem, {
      set: (one) => void Object.assign(one, { contentId: 'green-line', variant: 'button' }),
    });
    rootOf(element).querySelector('button')?.click();
    await until(() => rootOf(element).querySelector('a[data-go]'));
    expect(rootOf(element).querySelector<HTMLAnchorElement>('a[data-go]')?.href).to.contain('bsky');
  });
});

describe('beside the words, the composer of <tandem-share>', () => {
  it('marks what a suggestion says as well', async () => {
    const { dialog } = await open('linkedin');
    await until(() => dialog.querySelector('input[type=radio]'));
    write(
      dialog,
      'Proud of it: three years of work and a quieter workshop, at last, for all of us',
    );
    const marks = [...dialog.querySelectorAll('mark')].map((one) => one.textContent);
    expect(marks).to.deep.equal(['three years of work and a quieter workshop']);
  });

  it('offers a course before a first share on a network, and none after it', async () => {
    const made = await open('linkedin');
    await until(() => find(made.dialog, 'learn'));
    find(made.dialog, 'learn')?.click();
    await until(() => made.dialog.querySelector('tandem-training-card')?.matches(':state(ready)'));
    await accessible(made.element);
    made.dialog.querySelector<HTMLElement>('.learn > .actions .button')?.click();
    go(made.dialog);
    await until(() => made.tandem.storage.read('networks'));
    made.element.remove();
    const { dialog } = await reloaded(made, 'linkedin');
    const { requests } = made.service;
    const before = requests.filter((line) => line === 'GET /v1/courses').length;
    await until(() => dialog.querySelector('input[type=radio]'));
    expect(find(dialog, 'learn')).to.equal(null);
    expect(requests.filter((line) => line === 'GET /v1/courses').length).to.equal(before);
  });

  it('shows the link as a QR code, on demand', async () => {
    const { element, dialog } = await open('x');
    find(dialog, 'qr-button')?.click();
    await until(() => find(dialog, 'qr'));
    expect(find(dialog, 'qr')?.textContent).to.match(/https:\/\/tandem\.test\/s\/\w{20}/);
    await accessible(element);
    find(dialog, 'qr-button')?.click();
    await until(() => !find(dialog, 'qr'));
  });

  it('shares on where nothing can be kept, and tells its page', async () => {
    const failing = () => Promise.reject(new Error('full'));
    const storage = { read: failing, write: failing, remove: failing, keys: failing };
    const made = await scene('tandem-share', 'ready', { ...content, options: { storage } });
    const told: Event[] = [];
    made.element.addEventListener('tandem-error', (event) => told.push(event));
    const { dialog } = await open('x', made);
    press(dialog.querySelector('a[data-go]') as HTMLElement);
    await until(() => dialog.querySelector('.next'));
    expect(told.length).to.be.greaterThan(0);
  });
});
