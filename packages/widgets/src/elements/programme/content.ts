/**
 * Content: what there is to share, a form to publish, and a way to bring in a feed.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content, ContentPage, SourceImported } from '@tandem-advocacy/core';
import { day } from '../../internal/intl.js';
import { contentForm, lonely } from './content-form.js';
import { button, field, saidOf } from './parts.js';
import { fieldsOf, type Desk, type Section } from './section.js';

const LIMIT = 30;

/** The section. */
export const section: Section<Content[]> = {
  async ask({ content }, { signal }) {
    const pages: ContentPage[] = [];
    for (const state of ['draft', 'published'] as const)
      pages.push(await content.list({ state, limit: LIMIT, signal }));
    return pages.flatMap(({ items }) => items);
  },
  empty: (items) => items.length === 0,
  view: (items, desk) =>
    html`<details class="fold" part="new" ?open=${items.length === 0}>
        <summary class="button">${desk.t.newContent}</summary>
        ${contentForm(desk)}
      </details>
      <details class="fold" part="feed">
        <summary class="button">${desk.t.feed}</summary>
        ${feed(desk)}
      </details>
      ${saidOf(desk, 'withdraw')}
      ${items.length === 0 ? html`<p class="muted">${desk.t.noContent}</p>` : nothing}
      <ul class="list" part="contents">
        ${items.map((one) => row(one, desk))}
      </ul>`,
};

function row(content: Content, desk: Desk): TemplateResult {
  const { t, language, client } = desk;
  const withdraw = () =>
    desk.act('withdraw', () => client.content.withdraw(content.id), t.withdrawn);
  const alone = lonely(content.captions);
  const named = html`<span class="hidden"> ${content.title}</span>`;
  return html`<li class="item" part="content">
    <div class="line">
      <h3 class="subtitle" lang=${content.language ?? nothing}>${content.title}</h3>
      ${content.state === 'published' ? nothing : html`<span class="tag">${t.states[content.state]}</span>`}
    </div>
    <p class="muted small">
      ${t.kinds[content.kind]} · ${t.origins[content.origin]} ·
      ${day(language, content.publishedAt)}
    </p>
    ${alone === undefined ? nothing : html`<p class="hint small">${t.oneCaption(alone)}</p>`}
    <details>
      <summary>${t.edit}${named}</summary>
      ${contentForm(desk, content)}
      ${button(desk, html`${t.withdraw}${named}`, { act: withdraw, part: 'button withdraw' })}
    </details>
  </li>`;
}

function feed(desk: Desk): TemplateResult {
  const { t, client } = desk;
  const add = (event: Event) => {
    const { form, values } = fieldsOf(event);
    const job = async () => {
      const answer = await client.sources.add({ url: values.get('url') ?? '' });
      form.reset();
      return answer;
    };
    desk.act('feed', job, ({ report }: SourceImported) => t.brought(report.added));
  };
  return html`<form class="form" part="form" @submit=${add}>
    ${field(desk, { name: 'url', label: t.feedUrl }, { type: 'url', required: true })}
    <p class="muted small wide">${t.feedText}</p>
    <div class="wide">
      ${button(desk, t.bringIn, { type: 'submit', part: 'button feed' })} ${saidOf(desk, 'feed')}
    </div>
  </form>`;
}
