/** Scenes of `<tandem-join>` beyond its states. @module */
import { find, press } from '../tools.js';

const unfold = async (element) => {
  const details = await find(element, 'details');
  details.open = true;
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
    { name: 'what-is-recorded', state: 'not-joined', act: unfold },
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
