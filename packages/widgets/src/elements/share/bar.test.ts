/** Promises of the row of links: what it looks like, seen and not yet seen. @module */
import { expect, nextFrame } from '@open-wc/testing';
import { NETWORKS } from '@tandem-advocacy/core/networks';
import { mount } from '../../internal/testing/scenario.js';
import { networkLinks, rootOf, until } from './testing/parts.js';
import './define.js';

const bar = (networks?: string) =>
  mount('tandem-share', undefined, {
    set: (element) =>
      void Object.assign(element, { url: 'https://example.org/', headline: 'News', networks }),
  });

/** What of which picture is to be seen on a link. */
function glyphOf(link: Element): string {
  const { maskImage, maskPosition, maskSize } = getComputedStyle(link, '::before');
  return [maskImage, maskPosition, maskSize].join();
}

describe('<tandem-share>, its row', () => {
  it('has a glyph of its own for every network, and the one for sharing where there is none', async () => {
    const ids = NETWORKS.map(({ id }) => id);
    const element = await bar(ids.join(' '));
    await until(() => networkLinks(element).length === ids.length);
    const glyphs = networkLinks(element).map(glyphOf);
    expect(glyphs.every((glyph) => glyph.includes('data:image/svg+xml'))).to.equal(true);
    expect(new Set(glyphs).size).to.equal(ids.length);
  });

  it('keeps far below the place that it takes when somebody comes there', async () => {
    const above = document.createElement('div');
    above.className = 'far-above';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.far-above { block-size: 20000px }');
    document.adoptedStyleSheets = [sheet];
    document.body.append(above);
    const element = await bar();
    const unseen = element.getBoundingClientRect().height;
    element.scrollIntoView();
    await nextFrame();
    await nextFrame();
    expect(rootOf(element).querySelector('.links')?.getBoundingClientRect().height).to.equal(44);
    expect(unseen).to.equal(44);
    above.remove();
    document.adoptedStyleSheets = [];
  });
});
