/**
 * The way to choose among kinds, topics and origins: three lists behind one word.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '@tandem-advocacy/core';
import type { FeedWords } from './feed.strings.js';
import type { PersonalWords } from './personal.strings.js';

/** What is to be shown only; absent is everything. */
export interface Choice {
  kind?: Content['kind'] | undefined;
  topic?: string | undefined;
  origin?: Content['origin'] | undefined;
}

/** What choosing needs. */
export interface ChoiceParts {
  choice: Choice;
  /** What the page chose already. */
  fixed: Choice;
  topics: readonly string[];
  words: FeedWords;
  t: PersonalWords;
  change(choice: Choice): void;
}

/** The lists; one that the page has decided is not there. */
export function choiceView(parts: ChoiceParts): TemplateResult | typeof nothing {
  const { topics, words, t, fixed } = parts;
  const lists = [
    list(parts, 'kind', { name: t.kind, names: Object.entries(words.kinds) }),
    list(parts, 'topic', { name: t.topic, names: topics.map((one) => [one, one]) }),
    list(parts, 'origin', { name: t.origin, names: Object.entries(words.origins) }),
  ];
  if (fixed.kind && fixed.topic && fixed.origin) return nothing;
  return html`<details class="choice" part="filters">
    <summary class="small">${t.choose}</summary>
    <div class="lists">${lists}</div>
  </details>`;
}

function list(
  { choice, fixed, t, change }: ChoiceParts,
  key: keyof Choice,
  { name, names }: { name: string; names: (readonly [string, string])[] },
): TemplateResult | typeof nothing {
  if (fixed[key] || names.length === 0) return nothing;
  const take = ({ currentTarget }: Event) => {
    const { [key]: _, ...others } = choice;
    const { value } = currentTarget as HTMLSelectElement;
    change(value ? { ...others, [key]: value } : others);
  };
  return html`<label class="list small">
    ${name}
    <select class="select" name=${key} @change=${take}>
      <option value="">${t.all}</option>
      ${names.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${choice[key] === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}
