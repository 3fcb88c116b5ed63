/** Scenes of `<tandem-leaderboard>` beyond its states. @module */
import { find, press } from '../tools.js';

/** Three ways of recognising, three kinds of whom, and a reader who stays unseen. */
export const leaderboard = {
  scenes: [
    {
      name: 'thanked',
      act: (element) =>
        press(element, '[part~=kudos]').then(() => find(element, '[part~=kudos][aria-disabled]')),
    },
    { name: 'ranking', attributes: { mode: 'ranking' } },
    { name: 'personal', attributes: { mode: 'personal' } },
    { name: 'teams', attributes: { mode: 'ranking', scope: 'team' } },
    { name: 'circles', attributes: { scope: 'circle' } },
    {
      name: 'unseen',
      attributes: { mode: 'ranking' },
      answers: {
        'GET /v1/standings': (body) => ({ ...body, me: { ...body.me, visible: false } }),
      },
    },
    {
      name: 'too-few',
      answers: { 'GET /v1/standings': (body) => ({ ...body, note: 'too-few-people', top: [] }) },
    },
  ],
};
