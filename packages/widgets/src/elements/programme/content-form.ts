/**
 * The form of a content, new or changed, with its captions by language and network.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Caption, Content, ContentDraft } from '@tandem-advocacy/core';
import { area, button, choice, field, saidOf } from './parts.js';
import { networkName } from '../../internal/network-name.js';
import { fieldsOf, type Desk } from './section.js';

/** The language in which there is no choice between two captions; `undefined` where there is one everywhere. */
export function lonely(captions: readonly Pick<Caption, 'language'>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of captions) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].find(([, count]) => count === 1)?.[0];
}

/** The form; without a content it publishes a new one. */
export function contentForm(desk: Desk, content?: Content): TemplateResult {
  const { t } = desk;
  const key = content?.id ?? 'new';
  const captions = content?.captions ?? [];
  const shown = Math.max(captions.length, 2) + desk.count(key);
  return html`<form
    class="form"
    part="form"
    @submit=${(event: SubmitEvent) => send(desk, event, content)}
  >
    ${field(desk, { name: 'title', label: t.contentTitle }, { required: true, value: content?.title })}
    ${field(desk, { name: 'url', label: t.url }, { type: 'url', required: true, value: content?.url })}
    ${choice({ name: 'kind', label: t.kind }, t.kinds, content?.kind)}
    ${choice({ name: 'origin', label: t.origin }, t.origins, content?.origin)}
    ${area('summary', t.summary, { value: content?.summary ?? '' })}
    <fieldset class="wide captions" part="captions">
      <legend class="subtitle">${t.captions}</legend>
      <p class="muted small">${t.captionsText}</p>
      ${Array.from({ length: shown }, (_, i) => captionFields(desk, i, captions[i]))}
      ${button(desk, t.addCaption, { act: () => desk.setCount(key, desk.count(key) + 1) })}
    </fieldset>
    <div class="wide ways">
      ${button(desk, content && content.state !== 'draft' ? t.save : t.publish, {
        ...{ type: 'submit', primary: true, part: 'button publish' },
      })}
      ${content ? nothing : html`<button class="button" name="draft" value="1">${t.draft}</button>`}
      ${saidOf(desk, key)}
    </div>
  </form>`;
}

function captionFields(desk: Desk, i: number, caption?: Caption): TemplateResult {
  const { t, language, client } = desk;
  const networks = client.session.current?.programme.networks ?? [];
  const name = (what: string) => `${what}-${i}`;
  const any = {
    '': t.anyNetwork,
    ...Object.fromEntries(networks.map((one) => [one, networkName(one, t.networks)])),
  };
  return html`<fieldset class="caption">
    <legend class="small">${t.caption(i + 1)}</legend>
    ${field(
      desk,
      { name: name('language'), label: t.language },
      { value: caption?.language ?? language.split('-')[0] },
    )}
    ${choice({ name: name('network'), label: t.network }, any, caption?.network)}
    ${area(name('text'), t.captionText, { value: caption?.text ?? '' })}
  </fieldset>`;
}

function send(desk: Desk, event: SubmitEvent, content?: Content): void {
  const { t, client } = desk;
  const { form, values } = fieldsOf(event);
  const asDraft = (event.submitter as HTMLButtonElement | null)?.name === 'draft';
  const draft = draftOf(values, content?.captions ?? []);
  const state = asDraft ? 'draft' : 'published';
  const job = async () => {
    if (content) return client.content.change(content.id, { ...draft, state });
    const made = await client.content.publish({ ...draft, state });
    form.reset();
    return made;
  };
  const done = content && content.state !== 'draft' ? t.saved : asDraft ? t.drafted : t.published;
  desk.act(content?.id ?? 'new', job, done);
}

type Written = Omit<ContentDraft, 'captions'> & { captions: Caption[] };

function draftOf(values: ReadonlyMap<string, string>, before: readonly Caption[]): Written {
  const summary = values.get('summary');
  return {
    title: values.get('title') ?? '',
    url: values.get('url') ?? '',
    kind: (values.get('kind') ?? 'article') as Content['kind'],
    origin: (values.get('origin') ?? 'brand') as Content['origin'],
    ...(summary !== undefined && { summary }),
    captions: captionsOf(values, before),
  };
}

function captionsOf(values: ReadonlyMap<string, string>, before: readonly Caption[]): Caption[] {
  const captions: Caption[] = [];
  for (const [name, text] of values) {
    const i = /^text-(\d+)$/.exec(name)?.[1];
    if (i === undefined) continue;
    const network = values.get(`network-${i}`);
    const { angle, id = `c${Number(i) + 1}` } = before[Number(i)] ?? {};
    captions.push({
      ...{ id, language: values.get(`language-${i}`) ?? 'en', text },
      ...(network !== undefined && { network }),
      ...(angle !== undefined && { angle }),
    });
  }
  return captions;
}
