/**
 * The React bindings in a real browser, with every version of React that they are for: what Custom Elements
 * Everywhere asks of a framework, and rendering on a server.
 * @module
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, clickSeen, complaints, found } from './support/browsers.js';
import { hostHtml } from './support/host-page.js';
import { serve } from './support/page.js';
import { pageFiles, rendered, VERSIONS } from './support/react-app.js';

const NEWS = `
import * as React from 'react';
import { TandemShare } from '@tandem-advocacy/react';
const News = () => {
  const [chosen, setChosen] = React.useState('');
  return <main lang="en">
    <TandemShare
      url="https://example.org/news?id=1"
      headline="News from the workshop"
      networks="linkedin x"
      onTandemBeforeShare={(event) => { event.preventDefault(); setChosen(event.network); }}
    >
      <a href="https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org%2Fnews">LinkedIn</a>
    </TandemShare>
    <output>{chosen}</output>
  </main>;
};`;
const HYDRATED = `${NEWS}
import { hydrateRoot } from 'react-dom/client';
hydrateRoot(document.getElementById('root'), <React.StrictMode><News /></React.StrictMode>);`;
const SERVED = `${NEWS}
import { renderToString } from 'react-dom/server';
export const html = renderToString(<React.StrictMode><News /></React.StrictMode>);`;

/** A page that counts, shows and hides: what every check of Custom Elements Everywhere does to an element. */
const EVERYWHERE = `
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { createComponent } from '@lit/react';
import { TandemFeed, TandemLeaderboard, TandemShare } from '@tandem-advocacy/react';

class Probe extends HTMLElement {
  fire() {
    for (const name of ['lowercaseevent', 'kebab-event', 'camelEvent', 'CAPSevent', 'PascalEvent'])
      this.dispatchEvent(new CustomEvent(name, { bubbles: true }));
  }
}
// Known by the class, as every property of an element of ours is.
for (const name of ['bool', 'num', 'str', 'arr', 'obj', 'camelCaseObj']) Probe.prototype[name] = undefined;
customElements.define('a-probe', Probe);
const Wrapped = createComponent({ react: React, tagName: 'a-probe', elementClass: Probe, events: {
  onLower: 'lowercaseevent', onKebab: 'kebab-event', onCamel: 'camelEvent', onCaps: 'CAPSevent', onPascal: 'PascalEvent',
} });

const standings = { period: 'season', scope: 'individual', mode: 'ranking', top: [], around: [], me: null };
const data = { bool: true, num: 42, str: 'Tandem', arr: ['a', 'b'], obj: { org: 'a', repo: 'b' }, camelCaseObj: { label: 'passed' } };
const App = () => {
  const [count, setCount] = React.useState(1);
  const [heard, setHeard] = React.useState([]);
  const hear = (name) => () => setHeard((all) => [...all, name]);
  return <main lang="en">
    <button id="more" onClick={() => setCount((one) => one + 1)}>more</button>
    <TandemShare url={'https://example.org/news?id=' + count} headline={'News ' + count} networks="x">
      <a id="light" href="/">{count}</a>
    </TandemShare>
    {count % 2 === 1 && <TandemFeed limit={count} kind="moment" hidden />}
    <TandemLeaderboard standings={standings} />
    <Wrapped {...data} onLower={hear('lower')} onKebab={hear('kebab')} onCamel={hear('camel')} onCaps={hear('caps')} onPascal={hear('pascal')} />
    {React.version.startsWith('19') && <a-probe id="plain" {...data} onlowercaseevent={hear('plain lower')} onkebab-event={hear('plain kebab')} oncamelEvent={hear('plain camel')} onCAPSevent={hear('plain caps')} onPascalEvent={hear('plain pascal')} />}
    <output>{heard.join(', ')}</output>
  </main>;
};
createRoot(document.getElementById('root')).render(<React.StrictMode><App /></React.StrictMode>);`;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium();
});
afterAll(() => browser?.close());

describe.each(VERSIONS)('the bindings in React %i', (version) => {
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let heard: string[];

  beforeAll(async () => {
    const script = (name: string) => `<script type="module" src="/${name}.js"></script>`;
    const root = (inside: string) => `<div id="root">${inside}</div>`;
    site = await serve({
      ...(await pageFiles(version, 'news', HYDRATED)),
      ...(await pageFiles(version, 'everywhere', EVERYWHERE)),
      '/': hostHtml(script('news'), root(await rendered(version, SERVED))),
      '/everywhere.html': hostHtml('', root('') + script('everywhere')),
    });
    page = await browser.newPage();
    heard = complaints(page);
  });
  afterAll(async () => {
    await page?.close();
    site?.close();
  });

  it('render on a server what shares before any script', async () => {
    const bare = await browser.newPage();
    await bare.setJavaScriptEnabled(false);
    await bare.goto(site.origin);
    const link = await bare.$eval('tandem-share > a', (one) => {
      const { width, height } = one.getBoundingClientRect();
      return { href: one.href, seen: width > 0 && height > 0 };
    });
    expect(link).toMatchObject({ href: expect.stringContaining('share-offsite'), seen: true });
    await bare.close();
  });

  it('take over what a server rendered, with its properties', async () => {
    await page.goto(site.origin);
    await found(page, 'tandem-share >>> a[data-network="x"]');
    const links = await page.$$eval('tandem-share >>> a[data-network]', (all) =>
      all.map((one) => (one as HTMLAnchorElement).href),
    );
    expect(links).toHaveLength(2);
    expect(decodeURIComponent(links[1] ?? '')).toContain('utm_medium=employee-advocacy');
    expect(decodeURIComponent(links[1] ?? '')).toContain('News from the workshop');
  });

  it('hand events over, typed and cancelable', async () => {
    await clickSeen(page, 'tandem-share >>> a[data-network="x"]');
    await expect.poll(() => page.$eval('output', (one) => one.textContent)).toBe('x');
    expect(await page.$('tandem-share >>> dialog[open]')).toBeNull();
  });

  it('show elements with and without children, update, hide and show them', async () => {
    await page.goto(`${site.origin}/everywhere.html`);
    const shown = () =>
      page.evaluate(() => {
        const share = document.querySelector('tandem-share');
        const link = share?.shadowRoot?.querySelector<HTMLAnchorElement>('a[data-network]');
        const feed = document.querySelector<HTMLElement & { limit?: number }>('tandem-feed');
        return {
          link: decodeURIComponent(link?.href ?? '').includes('News 3'),
          light: document.querySelector('#light')?.textContent,
          feed: feed ? [feed.limit, feed.hidden, feed.shadowRoot !== null] : null,
        };
      });
    await expect.poll(shown).toEqual({ link: false, light: '1', feed: [1, true, true] });
    await page.click('#more');
    await expect.poll(shown).toEqual({ link: false, light: '2', feed: null });
    await page.click('#more');
    await expect.poll(shown).toEqual({ link: true, light: '3', feed: [3, true, true] });
  });

  it('pass every kind of data on, under names in camel case too', async () => {
    const passed = (selector: string) =>
      page.$eval(selector, (one) => {
        const { bool, num, str, arr, obj, camelCaseObj } = one as unknown as Record<
          string,
          unknown
        >;
        return { bool, num, str, arr, obj, camelCaseObj };
      });
    const data = {
      ...{ bool: true, num: 42, str: 'Tandem', arr: ['a', 'b'] },
      ...{ obj: { org: 'a', repo: 'b' }, camelCaseObj: { label: 'passed' } },
    };
    expect(await passed('a-probe')).toEqual(data);
    if (version === 19) expect(await passed('#plain')).toEqual(data);
    const mode = () =>
      page.$eval(
        'tandem-leaderboard',
        (one) => (one as unknown as { standings: { mode: string } }).standings.mode,
      );
    expect(await mode()).toBe('ranking');
  });

  it('hear events of every spelling', async () => {
    await page.$$eval('a-probe', (all) =>
      all.forEach((one) => (one as unknown as { fire(): void }).fire()),
    );
    const names = ['lower', 'kebab', 'camel', 'caps', 'pascal'];
    const plain = version === 19 ? names.map((name) => `plain ${name}`) : [];
    await expect
      .poll(() => page.$eval('output', (one) => one.textContent))
      .toBe([...names, ...plain].join(', '));
  });

  it('complain of nothing', () => {
    expect(heard.filter((line) => !/React DevTools|Lit is in dev mode/.test(line))).toEqual([]);
  });
});
