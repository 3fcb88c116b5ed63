/** Promise of every element: what people write is text, whatever they write. @module */
import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { createTandem } from '@tandem-advocacy/core';
import { memoryStorage, testService } from '@tandem-advocacy/core/testing';
import { ELEMENTS } from './elements.js';
import type { ElementHost } from './internal/element-host.js';
import { hostile } from './internal/testing/hostile.js';
import { waitUntil } from './internal/testing/wait-until.js';

const HUMAN =
  /^(?:title|text|name|summary|body|question|author|team|angle|feedback|note|alt|intro|label|reason)$/;
const ADDRESS = /^(?:url|fallbackUrl)$/;

/** A service whose every human word is hostile, and whose addresses are scripts now and then. */
function hostileFetch(next: () => string): typeof fetch {
  const { fetch: honest } = testService('ready');
  let addresses = 0;
  const poison = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (HUMAN.test(key)) return next();
      return ADDRESS.test(key) && addresses++ % 3 === 0 ? 'javascript:hacked=1' : value;
    }
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, poison(one, name)]),
    );
  };
  return async (input, init) => {
    const answer = await honest(input, init);
    if (!answer.headers.get('content-type')?.includes('json')) return answer;
    const { status, headers } = answer;
    return new Response(JSON.stringify(poison(await answer.json())), { status, headers });
  };
}

/** What must never be there: an executable node, a handler in an attribute, an address that runs. */
function armed(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((one) => {
    const bad = [...one.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') || /^\s*(?:javascript|vbscript|data:text)/i.test(value),
    );
    const here = /^(?:script|iframe|object|embed)$/.test(one.localName) || bad.length > 0;
    return [...(here ? [one.outerHTML] : []), ...(one.shadowRoot ? armed(one.shadowRoot) : [])];
  });
}

describe('a thousand hostile strings', () => {
  for (const [name, { define }] of Object.entries(ELEMENTS))
    it(`through <tandem-${name}> stay text`, async function () {
      this.timeout(120_000);
      (await define()).define();
      let given = 0;
      for (let seed = 1; given < 1000; seed++) {
        const strings = fc.sample(hostile, { numRuns: 200, seed });
        const next = () => strings[given++ % strings.length] as string;
        const client = createTandem({
          endpoint: 'https://tandem.test',
          ...{ fetch: hostileFetch(next), storage: memoryStorage(), getToken: () => undefined },
        });
        const elements = Array.from({ length: 8 }, () => {
          const element = document.createElement(`tandem-${name}`) as ElementHost;
          const own = { client, headline: next(), contentId: 'green-line' };
          Object.assign(element, name === 'share' ? own : { client });
          for (const attribute of ['title', 'topic', 'programme'])
            element.setAttribute(attribute, next());
          return element;
        });
        const place = await fixture(html`<div lang="en">${elements}</div>`);
        const waiting = ':state(initial), :state(loading)';
        const settled = () => elements.every((one) => !one.matches(waiting));
        await waitUntil(settled, 'settled', { interval: 5 });
        expect(armed(place)).to.deep.equal([]);
        place.remove();
        client.close();
      }
      expect((globalThis as { hacked?: unknown }).hacked).to.equal(undefined);
    });
});
