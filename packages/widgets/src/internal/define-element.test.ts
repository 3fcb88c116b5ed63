/** Promises of claiming tags. @module */
import { expect } from '@open-wc/testing';
import { defineElement } from './define-element.js';
import { VERSION } from './version.js';

const classOf = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

/** What is said to the developer while something runs. */
function warnings(act: () => void): string[] {
  const said: string[] = [];
  const page = globalThis.console;
  const before = page.warn;
  page.warn = (text: string) => void said.push(text);
  act();
  page.warn = before;
  return said;
}

describe('defineElement', () => {
  it('lets the first keep a tag, and tells another version once', () => {
    defineElement('first', classOf('1.0.0'))('test');
    const kept = customElements.get('test-first');
    const other = defineElement('first', classOf('2.0.0'));
    const said = warnings(() => (other('test'), other('test')));
    expect(said).to.have.length(1);
    expect(customElements.get('test-first')).to.equal(kept);
  });

  it('says nothing when the same version comes again', () => {
    const define = defineElement('again', classOf('1.0.0'));
    expect(warnings(() => (define('test'), define('test')))).to.deep.equal([]);
  });

  it('gives what an element renders the same prefix', () => {
    const inner = defineElement('inner', classOf('1.0.0'));
    defineElement('outer', classOf('1.0.0'), [inner])({ prefix: 'other' });
    expect(customElements.get('other-inner')).to.not.equal(undefined);
  });
});

describe('VERSION', () => {
  it('is the version of the package', async () => {
    const answer = await fetch(new URL('../../package.json', import.meta.url));
    expect(((await answer.json()) as { version: string }).version).to.equal(VERSION);
  });
});
