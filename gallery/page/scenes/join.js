/** Scenes of `<tandem-join>` beyond its states. @module */
import { find, press } from '../tools.js';

const unfold = async (element) => {
  const details = await find(element, 'details');
  details.open = true;
};

const invited = {
  'POST /v1/session': (body) => ({ ...body, reader: { ...body.reader, known: false } }),
};
/** The page as it is opened by the link of an invitation. */
const bring = (token) => async (element) => {
  location.hash = `tandem-invitation=${token}`;
  await find(element, '.invited form');
};

const member = {
  ...{ number: 42, circle: 'alumni', joinedAt: '2026-11-02T08:00:00.000Z' },
  consents: { recording: true, leaderboard: false },
};

/** Joining, pausing, leaving, erasing. */
export const join = {
  states: {
    empty: {
      scenario: 'not-joined',
      answers: {
        'POST /v1/session': (body) => ({ ...body, reader: { ...body.reader, known: false } }),
      },
    },
  },
  scenes: [
    {
      name: 'invited',
      scenario: 'not-joined',
      answers: invited,
      state: 'empty',
      act: bring('open'),
    },
    {
      name: 'invitation-expired',
      scenario: 'not-joined',
      answers: invited,
      state: 'empty',
      act: async (element) => {
        await bring('expired')(element);
        (await find(element, '#name')).value = 'Nadia Exemple';
        await press(element, '[part~=accept]');
        await find(element, '.invited:not(:has(form))');
      },
    },
    { name: 'what-is-recorded', state: 'not-joined', act: unfold },
    {
      name: 'who-looked',
      act: (element) => unfold(element).then(() => find(element, '.looks')),
    },
    {
      name: 'no-longer-an-employee',
      state: 'not-joined',
      answers: {
        'GET /v1/me': (body) => ({ ...body, member: { ...member, status: 'invited' } }),
      },
      act: (element) => find(element, '.farewell'),
    },
    {
      name: 'paused',
      act: (element) => press(element, '[part~=pause]').then(() => find(element, '[part~=resume]')),
    },
    {
      name: 'left',
      act: (element) => press(element, '[part~=leave]').then(() => find(element, '[part~=join]')),
    },
    {
      name: 'erase-everything',
      modal: true,
      act: (element) => press(element, '[part~=erase]').then(() => find(element, 'dialog[open]')),
    },
  ],
};
