/**
 * Every flow by keyboard alone, in a real browser: nothing is out of reach, and the focus is never lost.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { keyboard } from './support/keyboard.js';

const board = keyboard();
const { at, there } = board;

describe('with a keyboard alone', () => {
  it('somebody shares: network, words, go, done, and stands where they began', async () => {
    await at('share', 'ready');
    await board.hands.to('a[data-network="x"]');
    await board.hands.press('Enter');
    await board.hands.lands('#heading');
    await there('input[name="start"]');
    await board.hands.to('textarea');
    await board.hands.type('In my own words');
    await board.hands.to('a[data-go]');
    await board.hands.press('Enter');
    await board.hands.lands('#heading');
    await board.gallery.page.bringToFront();
    await board.hands.to('[data-declare]');
    await board.hands.press('Enter');
    await board.hands.lands('#heading');
    await board.hands.press('Escape');
    await board.hands.lands('a[data-network="x"]');
  });

  it('somebody begins from a suggestion', async () => {
    await at('share', 'ready');
    await board.hands.to('a[data-network="linkedin"]');
    await board.hands.press('Enter');
    await there('input[name="start"]');
    await board.hands.to('input[name="start"]');
    await board.hands.press('ArrowUp');
    await there('mark');
  });

  it('somebody applauds, and stays on the button', async () => {
    await at('feed', 'ready');
    await board.hands.to('[part~="applaud"]');
    await board.hands.press('Space');
    await there('[part~="applaud"][aria-pressed="true"]');
    expect(await board.hands.on('[part~="applaud"]')).toBe(true);
  });

  it('somebody chooses what is shown, and is still there to choose again', async () => {
    await at('feed', 'ready');
    await board.hands.to('[part~="filters"] summary');
    await board.hands.press('Enter');
    await board.hands.to('select[name="kind"]');
    await board.hands.press('ArrowDown');
    await there('select[name="kind"] option:checked:not([value=""])');
    await there('article');
    expect(await board.hands.on('select[name="kind"]')).toBe(true);
  });

  it('somebody puts a content away, and brings it back', async () => {
    await at('feed', 'ready');
    await board.hands.to('[part~="away"]');
    await board.hands.press('Enter');
    await board.hands.lands('.gone');
    await board.hands.press('Tab');
    expect(await board.hands.on('[part~="undo"]')).toBe(true);
    await board.hands.press('Enter');
    await board.hands.lands('article');
  });

  it('somebody answers a question, learns from it, and goes on', async () => {
    await at('training-card', 'answer');
    await board.hands.to('input[type="radio"]');
    await board.hands.press('ArrowDown');
    await board.hands.to('form .actions button');
    await board.hands.press('Enter');
    await there('.feedback.wrong p');
    await board.hands.to('input[type="radio"]:checked');
    await board.hands.press('ArrowUp');
    await board.hands.to('form .actions button');
    await board.hands.press('Enter');
    await there('.feedback.right p');
    await board.hands.to('form .actions button');
    await board.hands.press('Enter');
    await board.hands.lands('#step');
  });

  it('somebody puts lines in order, and stays with the line they move', async () => {
    await at('training-card', 'order');
    await board.hands.to('li:nth-child(3) button');
    await board.hands.press('Enter', 'Enter');
    expect(await board.hands.on('li:first-child button')).toBe(true);
    await board.hands.to('form .actions button');
    await board.hands.press('Enter');
    await there('.feedback.right p');
  });

  it('somebody joins, rests, comes back, takes their data, and leaves', async () => {
    await at('join', 'not-joined');
    await board.hands.to('input[name="leaderboard"]');
    await board.hands.press('Space');
    for (const [press, lands] of [
      ['join', '#title'],
      ['pause', '[part~="pause"], #title, [part~="resume"]'],
      ['resume', '[part~="resume"], #title, [part~="pause"]'],
    ] as const) {
      await board.hands.to(`[part~="${press}"]`);
      await board.hands.press('Enter');
      await board.hands.lands(lands);
    }
    await board.hands.to('[part~="export"]');
    await board.hands.press('Enter');
    await there('[part~="export"]:not([aria-disabled])');
    expect(await board.hands.on('[part~="export"]')).toBe(true);
    await board.hands.to('[part~="leave"]');
    await board.hands.press('Enter');
    await there('[part~="join"]');
    await board.hands.lands('#title');
  });

  it('somebody erases everything, having been able to keep it', async () => {
    await at('join', 'ready');
    await board.hands.to('[part~="erase"]');
    await board.hands.press('Enter');
    await there('dialog[open]');
    await board.hands.to('[part~="keep"]');
    await board.hands.press('Enter');
    await board.hands.lands('[part~="erase"]');
    await board.hands.press('Enter');
    await there('dialog[open]');
    await board.hands.to('[part~="confirm"]');
    await board.hands.press('Enter');
    await there('[part~="join"]');
  });

  it('somebody says later that they posted it', async () => {
    await at('impact', 'ready');
    await board.hands.to('[part~="declare"]');
    await board.hands.press('Enter');
    await board.hands.lands('[part~="share"]');
    await there('.ask[role="status"]');
  });

  it('somebody goes from people to teams, and thanks a colleague', async () => {
    await at('leaderboard', 'ready');
    await board.hands.to('[part~="switch"] button:nth-child(2)');
    await board.hands.press('Enter');
    await there('[part~="switch"] button:nth-child(2)[aria-pressed="true"]');
    expect(await board.hands.on('[part~="switch"] button:nth-child(2)')).toBe(true);
    await at('leaderboard', 'ready');
    await there('[part~="kudos"]');
    await board.hands.to('[part~="kudos"]');
    await board.hands.press('Enter');
    await there('[part~="kudos"][aria-disabled]');
    expect(await board.hands.on('[part~="kudos"]')).toBe(true);
  });

  it('somebody answers the one question', async () => {
    await at('pulse', 'ready');
    await board.hands.to('input[type="radio"]');
    await board.hands.press('Space');
    await board.hands.to('[part~="button"]');
    await board.hands.press('Enter');
    await there('[part~="results"], [part~="thanks"], [role="status"]');
    expect(await board.hands.on('body')).toBe(false);
  });
});
