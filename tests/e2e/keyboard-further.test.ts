/**
 * The flows beyond sharing, joining and learning, by keyboard alone: what is loaded late, what a lead does, what went wrong.
 * @module
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { found } from './support/browsers.js';
import { openGallery, type Gallery } from './support/gallery.js';
import { elements } from './support/host-page.js';
import { handsOn, type Hands } from './support/keys.js';

let gallery: Gallery;
let hands: Hands;
let there: (selector: string) => Promise<unknown>;

beforeAll(async () => {
  gallery = await openGallery();
  hands = handsOn(gallery.page);
});
afterAll(() => gallery?.close());
beforeEach(() => gallery.page.evaluate('document.activeElement?.blur()'));

async function at(element: string, scene: string): Promise<void> {
  await gallery.show({ element, scene });
  there = (selector) => found(gallery.page, `tandem-${element} >>> ${selector}`);
}

/** Goes to something, presses a key on it, and waits for what comes of it. */
async function use(selector: string, key: 'Enter' | 'Space', then: string): Promise<void> {
  await hands.to(selector);
  await hands.press(key);
  await there(then);
}

describe('with a keyboard alone', () => {
  it('somebody shows a QR code, and puts it away again', async () => {
    await at('share', 'composer');
    await use('[part~="qr-button"]', 'Enter', '[part~="qr"] svg');
    expect(await hands.on('[part~="qr-button"]')).toBe(true);
    await use('[part~="qr-button"]', 'Space', 'dialog:not(:has([part~="qr"] svg))');
  });

  it('somebody learns first, inside of sharing, and comes back to it', async () => {
    await at('share', 'ready');
    await use('a[data-network="linkedin"]', 'Enter', '[part~="learn"]');
    await use('[part~="learn"]', 'Enter', 'tandem-training-card');
    await hands.to('.learn .button, button');
    await hands.press('Escape');
    await hands.lands('a[data-network="linkedin"]');
  });

  it('somebody copies by hand where no page may copy', async () => {
    await at('share', 'composer-by-hand');
    await hands.to('textarea.by-hand');
    await hands.press('End');
    expect(await hands.on('textarea.by-hand')).toBe(true);
  });

  it('somebody asks for more, and for what is new', async () => {
    await at('feed', 'more');
    await hands.to('[part~="more"]');
    await hands.press('Enter');
    await gallery.settled();
    expect(await hands.on('article, [part~="more"]')).toBe(true);
    await at('feed', 'new-ones');
    await use('[part~="fresh"]', 'Enter', 'article:not(:has([part~="fresh"]))');
    await hands.lands('article, [part~="link"], #title');
  });

  it('somebody tries their words, and takes the certificate along', async () => {
    await at('training-card', 'try');
    await hands.to('textarea');
    await hands.type('I drew it on a napkin.');
    await hands.to('.sandbox .button, form .button');
    await hands.press('Enter');
    await hands.lands('#step');
    await at('training-card', 'certificate');
    for (const part of ['picture', 'file']) {
      await hands.to(`[part~="${part}"]`);
      await hands.press('Enter');
      await gallery.settled();
      expect(await hands.on(`[part~="${part}"]`)).toBe(true);
    }
  });

  it('somebody reads why there are two figures, every day, and takes their record along', async () => {
    await at('impact', 'ready');
    await use('summary', 'Enter', 'details[open]');
    await hands.to('[part~="record"]');
    await hands.press('Enter');
    await gallery.settled();
    expect(await hands.on('body')).toBe(false);
  });

  it('somebody takes a mission up, does it, and lays another down', async () => {
    await at('missions', 'ready');
    await hands.to('.acts .button:not(.primary, .quiet)');
    await hands.press('Enter');
    await hands.lands('[part~="mission"]');
    await hands.to('.acts .primary');
    await hands.press('Enter');
    await hands.lands('[part~="mission"], #title');
    await hands.to('.acts .quiet');
    await hands.press('Enter');
    await hands.lands('[part~="mission"], #title');
  });

  it('somebody follows a plan to a content, and into their own calendar', async () => {
    await at('plan', 'ready');
    for (const way of ['.name a', '[part~="file"]', '[part~="follow"]']) await hands.to(way);
  });

  it('a lead chooses a section, and publishes', async () => {
    await at('programme', 'ready');
    await use(
      '[part~="section"]:nth-child(2)',
      'Enter',
      '[part~="section"]:nth-child(2)[aria-pressed="true"]',
    );
    expect(await hands.on('[part~="section"]:nth-child(2)')).toBe(true);
    await at('programme', 'content');
    await use('[part~="new"] summary', 'Enter', '[part~="new"][open]');
    await hands.to('input[name="title"]');
    await hands.type('The new line');
    await hands.to('input[name="url"]');
    await hands.type('https://news.example.org/new-line');
    await hands.to('[part~="publish"]');
    await hands.press('Enter');
    await expect
      .poll(() =>
        gallery.page.$$eval('tandem-programme >>> [part~="said"]', (all) =>
          all.map((one) => one.textContent).join(''),
        ),
      )
      .toMatch(/\w/);
    expect(await hands.on('[part~="publish"]')).toBe(true);
  });

  it.each(elements.filter((name) => !/^(?:provider|programme)$/.test(name)))(
    'somebody tries again where <tandem-%s> could not be told',
    async (element) => {
      await at(element, 'error');
      await hands.to('[part~="retry"], .again');
      await hands.press('Enter');
      await gallery.settled();
    },
  );

  it('nobody breaks a rule of the strictest policy', () => {
    expect(gallery.heard).toEqual([]);
  });
});
