/**
 * A programme's own networks: a template kept as data, never code.
 * @module
 */
import { TandemError } from '../errors.js';
import { sure } from '../sure.js';
import { address, type IntentDraft, type Network } from './network.js';

/** A network that a programme defines: where its composer is, and which parameters it takes. */
export interface NetworkTemplate {
  id: string;
  /** 24 to 31, never given to another one later: links carry it. */
  number: number;
  name: string;
  /** The composer's `https:` address, with its fixed parameters if any. */
  base: string;
  /** The names of the parameters; without one for the link, the link goes into the words. */
  parameters: { text?: string; url?: string; title?: string };
  limit?: number;
  /** The day somebody tried it. */
  checkedAt: string;
}

/**
 * Makes a network of a template.
 *
 * @throws TandemError `network_template_invalid` saying what is wrong with it
 * @example
 * ownNetwork({ id: 'agora', number: 24, name: 'Agora', base: 'https://agora.example.org/new',
 *   parameters: { text: 'body', url: 'link' }, checkedAt: '2026-11-01' });
 */
export const ownNetwork = /* @__PURE__ */ sure(function ownNetwork(
  template: NetworkTemplate,
): Network {
  const { id, number, name, base, parameters, limit, checkedAt } = template;
  check(/^[a-z][a-z0-9-]{0,30}$/.test(id), 'id must be lower-case letters, digits and hyphens');
  check(Number.isInteger(number) && number >= 24 && number <= 31, 'number must be 24 to 31');
  check(URL.canParse(base) && /^https:\/\/[^@#\s]+$/i.test(base), 'base must be an https: address');
  check(!!(parameters.text || parameters.url), 'parameters must name one for text or for url');
  const prefill = parameters.text ? 'text' : parameters.title ? 'title' : 'none';
  return {
    id,
    number,
    name,
    icon: 'own',
    prefill,
    ...(limit !== undefined && { limit }),
    count: 'graphemes',
    intents: [
      {
        id: 'own',
        official: true,
        prefill,
        link: parameters.url ? 'parameter' : 'text',
        build: (draft) => address(base, named(parameters, draft)),
      },
    ],
    checkedAt,
    source: base,
  };
});

function named(parameters: NetworkTemplate['parameters'], draft: IntentDraft) {
  const named: Record<string, string> = {};
  for (const part of ['text', 'url', 'title'] as const) {
    const name = parameters[part];
    if (name) named[name] = draft[part];
  }
  return named;
}

function check(good: boolean, message: string): void {
  if (!good)
    throw new TandemError('network_template_invalid', `A programme's network: ${message}.`);
}
