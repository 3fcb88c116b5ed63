/** How many captions a second are measured, composed, and compared with colleagues'. @module */
import { closeness, composeText, fingerprint, measure } from '@tandem-advocacy/core/composer';
import { linkedin, x } from '@tandem-advocacy/core/networks';
import { rate } from '../lib/rate.mjs';
import { row } from '../lib/rows.mjs';

const url = 'https://links.example.org/s/03XdqdIPwQwXLtqbtxdj';
const captions = [
  `Nous ouvrons une usine verte à Nantes 🌱 venez la visiter en juin ! ${url}`,
  'Ma fille demande pourquoi papa parle de pompes à chaleur à table. Réponse courte : parce que. 👨‍👩‍👧‍👦',
  'We are hiring two engineers who like old machines and new ideas. Ask me anything about the job.',
  '私たちは新しい工場を開きます。六月に見に来てください。',
];

/** Measures what the composer does at each key somebody presses. */
export async function run() {
  const caption = (n) => captions[n % captions.length];
  const draft = (n) => ({
    text: caption(n),
    disclosure: 'Je travaille chez Exemple',
    url,
    network: linkedin,
  });
  const fingerprints = Array.from({ length: 50 }, (_, n) => fingerprint(`${caption(n)} ${n}`));
  const unit = 'captions/s';
  return [
    row({ name: 'composer.measure.perSecond', value: rate((n) => measure(caption(n), x)), unit }),
    row({
      name: 'composer.compose.perSecond',
      value: rate((n) => composeText(draft(n)).length),
      unit,
    }),
    row({
      name: 'composer.closeness.perSecond',
      value: rate((n) => closeness(caption(n), { fingerprints }).repeated),
      unit,
    }),
  ];
}
