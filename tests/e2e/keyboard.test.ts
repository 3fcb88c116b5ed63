/**
 * Every flow by keyboard alone, in a real browser: nothing is out of reach, and the focus is never lost.
 * @module
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { found } from './support/browsers.js';
import { openGallery, type Gallery } from './support/gallery.js';
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

describe('with a keyboard alone', () => {
  it('somebody shares: network, words, go, done, and stands where they began', async () => {
    await at('share', 'ready');
    await hands.to('a[data-network="x"]');
    await hands.press('Enter');
    await hands.lands('#heading');
    await there('input[name="start"]');
    await hands.to('textarea');
    await hands.type('In my own words');
    await hands.to('a[data-go]');
    await hands.press('Enter');
    await hands.lands('#heading');
    await gallery.page.bringToFront();
    await hands.to('[data-declare]');
    await hands.press('Enter');
    await hands.lands('#heading');
    await hands.press('Escape');
    await hands.lands('a[data-network="x"]');
  });

  it('somebody begins from a suggestion', async () => {
    await at('share', 'ready');
    await hands.to('a[data-network="linkedin"]');
    await hands.press('Enter');
    await there('input[name="start"]');
    await hands.to('input[name="start"]');
    await hands.press('ArrowUp');
    await there('mark');
  });

  it('somebody applauds, and stays on the button', async () => {
    await at('feed', 'ready');
    await hands.to('[part~="applaud"]');
    await hands.press('Space');
    await there('[part~="applaud"][aria-pressed="true"]');
    expect(await hands.on('[part~="applaud"]')).toBe(true);
  });

  it('somebody chooses what is shown, and is still there to choose again', async () => {
    await at('feed', 'ready');
    await hands.to('[part~="filters"] summary');
    await hands.press('Enter');
    await hands.to('select[name="kind"]');
    await hands.press('ArrowDown');
    await there('select[name="kind"] option:checked:not([value=""])');
    await there('article');
    expect(await hands.on('select[name="kind"]')).toBe(true);
  });

  it('somebody puts a content away, and brings it back', async () => {
    await at('feed', 'ready');
    await hands.to('[part~="away"]');
    await hands.press('Enter');
    await hands.lands('.gone');
    await hands.press('Tab');
    expect(await hands.on('[part~="undo"]')).toBe(true);
    await hands.press('Enter');
    await hands.lands('article');
  });

  it('somebody answers a question, learns from it, and goes on', async () => {
    await at('training-card', 'answer');
    await hands.to('input[type="radio"]');
    await hands.press('ArrowDown');
    await hands.to('form .actions button');
    await hands.press('Enter');
    await there('.feedback.wrong p');
    await hands.to('input[type="radio"]:checked');
    await hands.press('ArrowUp');
    await hands.to('form .actions button');
    await hands.press('Enter');
    await there('.feedback.right p');
    await hands.to('form .actions button');
    await hands.press('Enter');
    await hands.lands('#step');
  });

  it('somebody puts lines in order, and stays with the line they move', async () => {
    await at('training-card', 'order');
    await hands.to('li:nth-child(3) button');
    await hands.press('Enter', 'Enter');
    expect(await hands.on('li:first-child button')).toBe(true);
    await hands.to('form .actions button');
    await hands.press('Enter');
    await there('.feedback.right p');
  });

  it('somebody joins, rests, comes back, takes their data, and leaves', async () => {
    await at('join', 'not-joined');
    await hands.to('input[name="leaderboard"]');
    await hands.press('Space');
    for (const [press, lands] of [
      ['join', '#title'],
      ['pause', '[part~="pause"], #title, [part~="resume"]'],
      ['resume', '[part~="resume"], #title, [part~="pause"]'],
    ] as const) {
      await hands.to(`[part~="${press}"]`);
      await hands.press('Enter');
      await hands.lands(lands);
    }
    await hands.to('[part~="export"]');
    await hands.press('Enter');
    await there('[part~="export"]:not([aria-disabled])');
    expect(await hands.on('[part~="export"]')).toBe(true);
    await hands.to('[part~="leave"]');
    await hands.press('Enter');
    await there('[part~="join"]');
    await hands.lands('#title');
  });

  it('somebody erases everything, having been able to keep it', async () => {
    await at('join', 'ready');
    await hands.to('[part~="erase"]');
    await hands.press('Enter');
    await there('dialog[open]');
    await hands.to('[part~="keep"]');
    await hands.press('Enter');
    await hands.lands('[part~="erase"]');
    await hands.press('Enter');
    await there('dialog[open]');
    await hands.to('[part~="confirm"]');
    await hands.press('Enter');
    await there('[part~="join"]');
  });

  it('somebody says later that they posted it', async () => {
    await at('impact', 'ready');
    await hands.to('[part~="declare"]');
    await hands.press('Enter');
    await hands.lands('[part~="share"]');
    await there('.ask[role="status"]');
  });

  it('somebody goes from people to teams, and thanks a colleague', async () => {
    await at('leaderboard', 'ready');
    await hands.to('[part~="switch"] button:nth-child(2)');
    await hands.press('Enter');
    await there('[part~="switch"] button:nth-child(2)[aria-pressed="true"]');
    expect(await hands.on('[part~="switch"] button:nth-child(2)')).toBe(true);
    await at('leaderboard', 'ready');
    await there('[part~="kudos"]');
    await hands.to('[part~="kudos"]');
    await hands.press('Enter');
    await there('[part~="kudos"][aria-disabled]');
    expect(await hands.on('[part~="kudos"]')).toBe(true);
  });

  it('somebody answers the one question', async () => {
    await at('pulse', 'ready');
    await hands.to('input[type="radio"]');
    await hands.press('Space');
    await hands.to('[part~="button"]');
    await hands.press('Enter');
    await there('[part~="results"], [part~="thanks"], [role="status"]');
    expect(await hands.on('body')).toBe(false);
  });
});
