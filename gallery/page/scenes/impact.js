/** Scenes of `<tandem-impact>` beyond its states. @module */
import { find } from '../tools.js';

const at = (day) => `2026-11-${String(day).padStart(2, '0')}`;
const figures = (human, raw) => ({
  ...{ raw, human, preview: raw - human, automated: 0, suspect: 0, own: 0, repeat: 0, version: 1 },
});
const row = (i, state, human) => ({
  ...{ shareId: `s${i}`, contentId: 'green-line', title: 'The green line is running' },
  ...{ network: i % 2 ? 'x' : 'linkedin', state, sharedAt: `${at(i + 2)}T08:00:00.000Z` },
  figures: figures(human, human * 2 + 3),
});

/** A member's autumn: seven shares, a month of days, a certificate. */
const autumn = (impact) => ({
  ...impact,
  shares: 7,
  declared: 3,
  corroborated: 2,
  conversions: [
    { kind: 'application', count: 2 },
    { kind: 'sign-up', count: 5 },
  ],
  rows: [
    'opened',
    'declared',
    'corroborated',
    'prepared',
    'copied',
    'declared',
    'corroborated',
  ].map((state, i) => row(i, state, 4 + i * 3)),
  days: Array.from({ length: 24 }, (_, i) => ({
    day: at(i + 1),
    human: (i * 7) % 6,
    raw: ((i * 7) % 6) + ((i * 5) % 7) + 1,
  })),
  certificates: [
    {
      id: 'c1',
      courseId: 'first-share',
      title: 'Your first share',
      earnedAt: `${at(12)}T10:00:00.000Z`,
    },
  ],
});

/** Figures, days and shares, folded and unfolded. */
export const impact = {
  answers: { 'GET /v1/me/impact': (body) => (body.figures.raw > 0 ? autumn(body) : body) },
  scenes: [
    {
      name: 'unfolded',
      async act(element) {
        await find(element, 'details');
        for (const one of element.shadowRoot.querySelectorAll('details')) one.open = true;
      },
    },
  ],
};
