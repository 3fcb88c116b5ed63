/** Promises of the words of elements. @module */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { en as englishDoor } from '../locales/en.js';
import { fr as frenchDoor } from '../locales/fr.js';
import { LocalizeController, registerLocale } from './localize-controller.js';

const en = { hello: 'Hello', bye: 'Goodbye' };
const fr: typeof en = { hello: 'Bonjour', bye: 'Au revoir' };

class Speaker extends LitElement {
  readonly words = new LocalizeController(this, 'speaker', { en, fr });
  override render() {
    return html`${this.words.t.hello}, ${this.words.t.bye}`;
  }
}
customElements.define('test-speaker', Speaker);

const speaker = (root: ParentNode) => root.querySelector('test-speaker') as Speaker;
async function said(one: Speaker): Promise<string> {
  await nextFrame();
  await one.updateComplete;
  return one.shadowRoot?.textContent?.trim() ?? '';
}

describe('LocalizeController', () => {
  it('speaks the nearest language, whatever its region', async () => {
    const root = await fixture(
      html`<div lang="en">
        <p lang="fr-CA"><test-speaker></test-speaker></p>
      </div>`,
    );
    expect(await said(speaker(root))).to.equal('Bonjour, Au revoir');
  });

  it('looks through shadow roots, and follows a change beyond them', async () => {
    const host = await fixture(html`<div lang="fr"></div>`);
    host.attachShadow({ mode: 'open' }).append(document.createElement('test-speaker'));
    const inside = speaker(host.shadowRoot as ShadowRoot);
    expect(await said(inside)).to.contain('Bonjour');
    host.setAttribute('lang', 'en');
    expect(await said(inside)).to.contain('Hello');
  });

  it('follows direction', async () => {
    const root = await fixture(html`<div dir="ltr"><test-speaker></test-speaker></div>`);
    root.setAttribute('dir', 'rtl');
    await said(speaker(root));
    expect(speaker(root).words.dir).to.equal('rtl');
  });

  it('says in English what it does not know', async () => {
    const root = await fixture(html`<div lang="tlh"><test-speaker></test-speaker></div>`);
    expect(await said(speaker(root))).to.equal('Hello, Goodbye');
    expect(speaker(root).words.language).to.equal('en');
  });

  it('learns a language late and in part', async () => {
    const root = await fixture(html`<div lang="de-AT"><test-speaker></test-speaker></div>`);
    expect(await said(speaker(root))).to.equal('Hello, Goodbye');
    registerLocale({ language: 'de', strings: { speaker: { hello: 'Guten Tag' } } });
    expect(await said(speaker(root))).to.equal('Guten Tag, Goodbye');
  });
});

describe('the complete locales', () => {
  const shape = (value: object): unknown =>
    Object.entries(value)
      .map(([key, one]) => [key, typeof one === 'object' ? shape(one as object) : typeof one])
      .sort();

  it('say the same things in French and English, under the same names', () => {
    expect(shape(frenchDoor.strings)).to.deep.equal(shape(englishDoor.strings));
  });

  it('leave nothing empty', () => {
    const texts = [englishDoor, frenchDoor].flatMap(({ strings }) =>
      Object.values(strings).flatMap((one) => Object.values(one) as unknown[]),
    );
    expect(texts.filter((text) => text === '')).to.deep.equal([]);
  });
});
