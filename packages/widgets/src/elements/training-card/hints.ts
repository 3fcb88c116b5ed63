/**
 * How a text would read on its network, in the order of what helps most; loaded when somebody begins to write.
 * @module
 */
import { closeness, composeText } from '@tandem-advocacy/core/composer';
import { DEFAULT_NETWORKS } from '@tandem-advocacy/core/networks';
import type { ElementHost } from '../../internal/element-host.js';
import { LocalizeController } from '../../internal/localize-controller.js';
import { hintsWords, type HintsWords } from './hints.strings.js';
import type { ShownStep } from './shown-step.js';
import type { Try } from './try-view.js';

/** From here on a text reads like a suggestion, or is one. */
const CLOSE = 0.3;
const SAME = 0.95;

/** Says what there is to say of a text, most useful first. */
export type Hints = (text: string, shown: ShownStep<Try>) => string[];

const loaded = new WeakMap<ElementHost, Promise<Hints>>();

/** The hints of an element, once their words are there. */
export function hintsFor(host: ElementHost): Promise<Hints> {
  const known = loaded.get(host) ?? load(host);
  loaded.set(host, known);
  return known;
}

async function load(host: ElementHost): Promise<Hints> {
  const words = new LocalizeController<HintsWords>(host, 'training-card', hintsWords);
  await words.ready;
  return (text, shown) => hintsOf(text, shown, words.t);
}

function hintsOf(text: string, { step, disclosure }: ShownStep<Try>, t: HintsWords): string[] {
  const network = DEFAULT_NETWORKS.find(({ id }) => id === step.network);
  if (!network || !text.trim()) return [];
  const url = 'https://go.example.org/s/00000000000000000000';
  const { length, limit, over, foldAt } = composeText({ text, disclosure, url, network });
  const { suggestions } = step;
  const { score } = closeness(text, { suggestions });
  const voice = score >= SAME ? t.same : score >= CLOSE ? t.close : t.own;
  return [
    t.length(length, limit),
    over > 0 ? t.tooLong : foldAt === undefined ? t.fits : t.folded,
    ...(suggestions.length > 0 ? [voice] : []),
    ...(disclosure ? [t.disclosed(disclosure)] : []),
  ];
}
