/** Share bars of react-share, as its documentation writes them. @module */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import * as ReactShare from 'react-share';
import { subject } from './subjects.mjs';

const kinds = ['Linkedin', 'X', 'Facebook', 'Whatsapp', 'Telegram', 'Email'].map((name) => ({
  Button: ReactShare[`${name}ShareButton`],
  Icon: ReactShare[`${name}Icon`],
}));

const Bar = ({ url, title }) =>
  createElement(
    'div',
    null,
    ...kinds.map(({ Button, Icon }) =>
      createElement(Button, { url, title }, createElement(Icon, { size: 32, round: true })),
    ),
  );

/** Puts bars into a stage. */
export const mount = (stage, count) =>
  createRoot(stage).render(
    Array.from({ length: count }, (_, n) => createElement(Bar, { key: n, ...subject(n) })),
  );

/** Whether the last of them has its buttons. */
export const shown = (stage) => stage.lastElementChild?.querySelectorAll('button svg').length === 6;
