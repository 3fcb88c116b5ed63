/** Promises of the smallest element. @module */
import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { defineElement } from './define-element.js';
import { LightElement, sheetOf } from './light-element.js';

class Light extends LightElement {
  static override readonly sheet = sheetOf(':host{display:block}');
  static override readonly properties = {
    plain: {},
    longName: { attribute: 'long-name' },
    inner: { attribute: false },
  };
  plain: string | undefined;
  longName: string | undefined;
  inner: unknown;
  drawn: unknown[] = [];
  protected override draw(): void {
    this.drawn.push(this.plain);
  }
}
defineElement('light', Light)('test');

const make = () => document.createElement('test-light') as Light;
const connected = async (one = make()) => {
  document.body.append(one);
  await one.updateComplete;
  return one;
};

describe('LightElement', () => {
  afterEach(() => document.querySelectorAll('test-light').forEach((one) => one.remove()));

  it('reads its attributes, and only those it declares', async () => {
    const one = make();
    for (const name of ['plain', 'long-name', 'inner']) one.setAttribute(name, name);
    expect([one.plain, one.longName, one.inner]).to.deep.equal(['plain', 'long-name', undefined]);
    one.removeAttribute('plain');
    expect(one.plain).to.equal(undefined);
  });

  it('draws once for what is set at once, and not for what stays', async () => {
    const one = await connected();
    one.plain = 'a';
    one.plain = 'b';
    await one.updateComplete;
    one.plain = 'b';
    await one.updateComplete;
    expect(one.drawn).to.deep.equal([undefined, 'b']);
  });

  it('draws nothing as long as it stands nowhere', async () => {
    const one = make();
    one.plain = 'a';
    expect(await one.updateComplete).to.equal(false);
    expect(one.drawn).to.deep.equal([]);
    await connected(one);
    expect(one.drawn).to.deep.equal(['a']);
  });

  it('takes what a page set before the class was there', async () => {
    const early = document.createElement('later-light') as Light;
    Object.assign(early, { plain: 'early' });
    document.body.append(early);
    defineElement('light', class extends Light {})('later');
    await early.updateComplete;
    expect(early.drawn).to.deep.equal(['early']);
    early.remove();
  });

  it('carries controllers through their whole life', async () => {
    const calls: string[] = [];
    const note = (name: string) => () => void calls.push(name);
    const controller: ReactiveController = {
      hostConnected: note('connected'),
      hostUpdate: note('update'),
      hostUpdated: note('updated'),
      hostDisconnected: note('disconnected'),
    };
    const one = make();
    one.addController(controller);
    (await connected(one)).remove();
    expect(calls).to.deep.equal(['connected', 'update', 'updated', 'disconnected']);
  });

  it('shares one style sheet among all of a class', async () => {
    const [one, other] = [make(), make()];
    const sheets = [one, other].map((each) => each.shadowRoot?.adoptedStyleSheets[0]);
    expect(sheets[0]).to.equal(sheets[1]);
  });
});
