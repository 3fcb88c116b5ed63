/**
 * The flows beyond sharing, joining and learning, by keyboard alone: what is loaded late, what a lead does, what went wrong.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { elements } from './support/host-page.js';
import { keyboard } from './support/keyboard.js';

const board = keyboard();
const { at, use } = board;

describe('with a keyboard alone', () => {
  it('somebody shows a QR code, and puts it away again', async () => {
    await at('share', 'composer');
    await use('[part~="qr-button"]', 'Enter', '[part~="qr"] svg');
    expect(await board.hands.on('[part~="qr-button"]')).toBe(true);
    await use('[part~="qr-button"]', 'Space', 'dialog:not(:has([part~="qr"] svg))');
  });

  it('somebody learns first, inside of sharing, and comes back to it', async () => {
    await at('share', 'ready');
    await use('a[data-network="linkedin"]', 'Enter', '[part~="learn"]');
    await use('[part~="learn"]', 'Enter', 'tandem-training-card');
    await board.hands.to('.learn .button, button');
    await board.hands.press('Escape');
    await board.hands.lands('a[data-network="linkedin"]');
  });

  it('somebody copies by hand where no page may copy', async () => {
    await at('share', 'composer-by-hand');
    await board.hands.to('textarea.by-hand');
    await board.hands.press('End');
    expect(await board.hands.on('textarea.by-hand')).toBe(true);
  });

  it('somebody asks for more, and for what is new', async () => {
    await at('feed', 'more');
    await board.hands.to('[part~="more"]');
    await board.hands.press('Enter');
    await board.gallery.settled();
    expect(await board.hands.on('article, [part~="more"]')).toBe(true);
    await at('feed', 'new-ones');
    await use('[part~="fresh"]', 'Enter', 'article:not(:has([part~="fresh"]))');
    await board.hands.lands('article, [part~="link"], #title');
  });

  it('somebody tries their words, and takes the certificate along', async () => {
    await at('training-card', 'try');
    await board.hands.to('textarea');
    await board.hands.type('I drew it on a napkin.');
    await board.hands.to('.sandbox .button, form .button');
    await board.hands.press('Enter');
    await board.hands.lands('#step');
    await at('training-card', 'certificate');
    for (const part of ['picture', 'file']) {
      await board.hands.to(`[part~="${part}"]`);
      await board.hands.press('Enter');
      await board.gallery.settled();
      expect(await board.hands.on(`[part~="${part}"]`)).toBe(true);
    }
  });

  it('somebody reads why there are two figures, every day, and takes their record along', async () => {
    await at('impact', 'ready');
    await use('summary', 'Enter', 'details[open]');
    await board.hands.to('[part~="record"]');
    await board.hands.press('Enter');
    await board.gallery.settled();
    expect(await board.hands.on('body')).toBe(false);
  });

  it('somebody takes a mission up, does it, and lays another down', async () => {
    await at('missions', 'ready');
    await board.hands.to('.acts .button:not(.primary, .quiet)');
    await board.hands.press('Enter');
    await board.hands.lands('[part~="mission"]');
    await board.hands.to('.acts .primary');
    await board.hands.press('Enter');
    await board.hands.lands('[part~="mission"], #title');
    await board.hands.to('.acts .quiet');
    await board.hands.press('Enter');
    await board.hands.lands('[part~="mission"], #title');
  });

  it('somebody follows a plan to a content, and into their own calendar', async () => {
    await at('plan', 'ready');
    for (const way of ['.name a', '[part~="file"]', '[part~="follow"]']) await board.hands.to(way);
  });

  it('a lead chooses a section, and publishes', async () => {
    await at('programme', 'ready');
    await use(
      '[part~="section"]:nth-child(2)',
      'Enter',
      '[part~="section"]:nth-child(2)[aria-pressed="true"]',
    );
    expect(await board.hands.on('[part~="section"]:nth-child(2)')).toBe(true);
    await at('programme', 'content');
    await use('[part~="new"] summary', 'Enter', '[part~="new"][open]');
    await board.hands.to('input[name="title"]');
    await board.hands.type('The new line');
    await board.hands.to('input[name="url"]');
    await board.hands.type('https://news.example.org/new-line');
    await board.hands.to('[part~="publish"]');
    await board.hands.press('Enter');
    await expect
      .poll(() =>
        board.gallery.page.$$eval('tandem-programme >>> [part~="said"]', (all) =>
          all.map((one) => one.textContent).join(''),
        ),
      )
      .toMatch(/\w/);
    expect(await board.hands.on('[part~="publish"]')).toBe(true);
  });

  it('a lead makes an invitation, and copies its link', async () => {
    await at('programme', 'invitations');
    await board.hands.to('input[name="note"]');
    await board.hands.type('Bakery');
    await board.hands.to('[part~="invite"]');
    await board.hands.press('Enter');
    await board.hands.to('[part~="link"] input');
    await board.hands.to('[part~="copy"]');
    await board.hands.press('Enter');
    await expect
      .poll(() =>
        board.gallery.page.$eval(
          'tandem-programme >>> [part~="link"] [part~="said"]',
          (one) => one.textContent,
        ),
      )
      .toMatch(/Copied|by hand/);
  });

  it.each(elements.filter((name) => !/^(?:provider|programme)$/.test(name)))(
    'somebody tries again where <tandem-%s> could not be told',
    async (element) => {
      await at(element, 'error');
      await board.hands.to('[part~="retry"], .again');
      await board.hands.press('Enter');
      await board.gallery.settled();
    },
  );

  it('nobody breaks a rule of the strictest policy', () => {
    expect(board.gallery.heard).toEqual([]);
  });
});
