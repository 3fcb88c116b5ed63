/**
 * Courses: what is offered to learn, to retire, and to publish from a file.
 * @module
 */
import { html, nothing, type TemplateResult } from 'lit';
import { TandemError, type Course, type CourseDraft, type CourseList } from '@tandem-advocacy/core';
import { button, saidOf } from './parts.js';
import type { Desk, Section } from './section.js';

/** The section. */
export const section: Section<CourseList> = {
  ask: ({ courses }, { signal }) => courses.list({ signal }),
  empty: ({ items }) => items.length === 0,
  view: ({ items }, desk) =>
    html`${items.length === 0 ? html`<p class="muted">${desk.t.noCourses}</p>` : nothing}
      <ul class="list" part="courses">
        ${items.map((one) => row(one, desk))}
      </ul>
      ${saidOf(desk, 'retire')} ${form(desk)}`,
};

function row({ id, title, summary, steps, language }: Course, desk: Desk): TemplateResult {
  const { t, client } = desk;
  const retire = () => desk.act('retire', () => client.courses.retire(id), t.retired);
  return html`<li class="item" part="course">
    <div class="line">
      <h3 class="subtitle" lang=${language}>${title}</h3>
      <span class="tag">${t.steps(steps.length)}</span>
    </div>
    <p class="muted" lang=${language}>${summary}</p>
    <div>
      ${button(desk, html`${t.retire}<span class="hidden"> ${title}</span>`, { act: retire })}
    </div>
  </li>`;
}

function form(desk: Desk): TemplateResult {
  const { t, client } = desk;
  const publish = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const file = form.querySelector('input')?.files?.[0];
    const job = async () => {
      await client.courses.publish(await read(file));
      form.reset();
    };
    desk.act('course', job, t.coursePublished);
  };
  return html`<form class="form" part="form" @submit=${publish}>
    <h3 class="subtitle wide">${t.addCourse}</h3>
    <label class="field wide"
      ><span>${t.courseFile}</span
      ><input name="file" type="file" accept=".json,application/json" required
    /></label>
    <p class="muted small wide">${t.courseText}</p>
    <div class="wide">
      ${button(desk, t.publish, { type: 'submit', primary: true, part: 'button publish' })}
      ${saidOf(desk, 'course')}
    </div>
  </form>`;
}

async function read(file: File | undefined): Promise<CourseDraft> {
  try {
    const draft = JSON.parse((await file?.text()) ?? '') as CourseDraft;
    if (typeof draft.id === 'string') return draft;
  } catch (cause) {
    throw new TandemError('file_unreadable', 'The file holds no JSON.', { cause });
  }
  throw new TandemError('file_unreadable', 'The file holds no course.');
}
