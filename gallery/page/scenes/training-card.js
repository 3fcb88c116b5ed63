/** Scenes of `<tandem-training-card>` beyond its states: a step of every kind, and the end. @module */
import { find, press, write } from '../tools.js';

const order = {
  ...{ id: 'order', kind: 'answer', title: 'What comes first?', seconds: 40, form: 'order' },
  question: 'A good share, from first to last.',
  choices: [
    { id: 'link', text: 'The link' },
    { id: 'who', text: 'Where you work' },
    { id: 'idea', text: 'One idea of your own' },
  ],
};
const watch = {
  ...{ id: 'watch', kind: 'watch', title: 'A minute of film', seconds: 60 },
  ...{ body: 'Two colleagues tell how they began.', url: 'https://films.example.org/first-share' },
};

/** A course that stands at one step. */
const standingAt = (id) => ({
  'GET /v1/courses': ({ items: [course], ...rest }) => {
    const steps = [...course.steps, order, watch];
    const at = steps.findIndex((step) => step.id === id);
    const done = (at < 0 ? steps : steps.slice(0, at)).map((step) => step.id);
    const certificate = { id: 'cert-1', earnedAt: '2026-11-20T09:00:00.000Z' };
    return { ...rest, items: [{ ...course, steps, done, ...(at < 0 && { certificate }) }] };
  },
});

/** Every kind of step, and what comes of it. */
export const trainingCard = {
  scenes: [
    { name: 'answer', answers: standingAt('which') },
    {
      name: 'answered-wrong',
      answers: standingAt('which'),
      async act(element) {
        await press(element, 'input[value="brand"]');
        await press(element, 'form .actions button');
        await find(element, '.feedback.wrong p');
      },
    },
    { name: 'order', answers: standingAt('order') },
    { name: 'watch', answers: standingAt('watch') },
    {
      name: 'try',
      answers: standingAt('write'),
      act: (element) => write(element, 'textarea', 'I drew the first sketch of it on a napkin.'),
    },
    { name: 'do', answers: standingAt('share') },
    { name: 'certificate', answers: standingAt('') },
  ],
};
