/** Promises of the words of elements. @module */
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ar as arabicDoor } from '../locales/ar.js';
import { en as englishDoor } from '../locales/en.js';
import { fr as frenchDoor } from '../locales/fr.js';
import { LocalizeController, registerLocale } from './localize-controller.js';
import { TandemElement } from './tandem-element.js';
import type { Languages } from './words.js';

const en = { hello: 'Hello', bye: 'Goodbye' };
const fr: typeof en = { hello: 'Bonjour', bye: 'Au revoir' };

class Speaker extends LitElement {
  readonly words = new LocalizeController<typeof en>(this, 'speaker', { en, fr });
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

/** Languages that come when the test says so; what was asked for is listed. */
function onDemand() {
  const asked: string[] = [];
  const arrive = new Map<string, (ok: boolean) => void>();
  const language = (tag: string, words: typeof en) => () => {
    asked.push(tag);
    return new Promise<{ words: typeof en }>((resolve, reject) =>
      arrive.set(tag, (ok) => (ok ? resolve({ words }) : reject(new TypeError('no network')))),
    );
  };
  const languages: Languages<typeof en> = { en: language('en', en), fr: language('fr', fr) };
  return { asked, languages, come: (tag: string, ok = true) => arrive.get(tag)?.(ok) };
}

let made = 0;

/** An element whose words come later, in a place with a language. */
async function late(lang: string, languages: Languages<typeof en>) {
  class Late extends TandemElement {
    readonly words = new LocalizeController<typeof en>(this, 'late', languages);
    override render() {
      return html`${this.words.t.hello}, ${this.words.t.bye}`;
    }
  }
  const tag = `test-late-${made++}`;
  customElements.define(tag, Late);
  const root = await fixture(html`<div lang=${lang}></div>`);
  const element = root.appendChild(document.createElement(tag)) as Late;
  return { root, element, text: () => element.shadowRoot?.textContent?.trim() ?? '' };
}

describe('words on demand', () => {
  it('loads the language of the page and no other, and draws nothing before', async () => {
    const { asked, languages, come } = onDemand();
    const { element, text } = await late('fr', languages);
    await nextFrame();
    expect([asked, text()]).to.deep.equal([['fr'], '']);
    come('fr');
    await element.updateComplete;
    expect([asked, text()]).to.deep.equal([['fr'], 'Bonjour, Au revoir']);
  });

  it('keeps what it says until another language is there', async () => {
    const { languages, come } = onDemand();
    const { root, element, text } = await late('en', languages);
    come('en');
    await element.updateComplete;
    root.setAttribute('lang', 'fr');
    await nextFrame();
    expect(text()).to.equal('Hello, Goodbye');
    come('fr');
    await nextFrame();
    expect(text()).to.equal('Bonjour, Au revoir');
  });

  it('falls back to English, tells the page, and tries again once it is on line', async () => {
    const { languages, come } = onDemand();
    const { element, text } = await late('fr', languages);
    const told = oneEvent(element, 'tandem-error');
    come('fr', false);
    await told;
    come('en');
    await element.updateComplete;
    expect(text()).to.equal('Hello, Goodbye');
    dispatchEvent(new Event('online'));
    come('fr');
    await nextFrame();
    expect(text()).to.equal('Bonjour, Au revoir');
  });

  it('loads nothing beside a language that says it is complete', async () => {
    registerLocale({
      language: 'it',
      complete: true,
      strings: { late: { hello: 'Ciao', bye: 'Addio' } },
    });
    const { asked, languages } = onDemand();
    const { element, text } = await late('it-CH', languages);
    await element.updateComplete;
    expect([asked, text()]).to.deep.equal([[], 'Ciao, Addio']);
  });
});

describe('the complete locales', () => {
  const shape = (value: object): unknown =>
    Object.entries(value)
      .map(([key, one]) => [key, typeof one === 'object' ? shape(one as object) : typeof one])
      .sort();

  it('say the same things, under the same names', () => {
    expect(shape(frenchDoor.strings)).to.deep.equal(shape(englishDoor.strings));
    expect(shape(arabicDoor.strings)).to.deep.equal(shape(englishDoor.strings));
  });

  it('leave nothing empty', () => {
    const texts = [englishDoor, frenchDoor, arabicDoor].flatMap(({ strings }) =>
      Object.values(strings).flatMap((one) => Object.values(one) as unknown[]),
    );
    expect(texts.filter((text) => text === '')).to.deep.equal([]);
  });

  it('say nothing in Arabic that is not Arabic', () => {
    const said = (value: unknown): string[] => {
      if (typeof value === 'string') return value ? [value] : [];
      if (typeof value === 'function')
        return [String((value as (...n: number[]) => string)(3, 3, 3))];
      return Object.values(value as object).flatMap(said);
    };
    // Two days with a dash between them have no letters in any language.
    const foreign = (text: string) => /\p{L}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
    expect(said(arabicDoor.strings).filter(foreign)).to.deep.equal([]);
  });

  it('count in Arabic as Arabic counts', () => {
    const { pointsOf } = arabicDoor.strings.leaderboard;
    const forms = [0, 1, 2, 3, 11, 100].map(pointsOf);
    expect(forms.map((form) => form.replace(/[\d٠-٩]+ /, ''))).to.deep.equal([
      'لا نقاط',
      'نقطة واحدة',
      'نقطتان',
      'نقاط',
      'نقطة',
      'نقطة',
    ]);
  });
});
