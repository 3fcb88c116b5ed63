/**
 * The reader's own record as one page that opens anywhere, also without this portal; made when asked for.
 * @module
 */
import type { Impact } from '@tandem-advocacy/core';
import { download } from '../../internal/download.js';
import { day, number } from '../../internal/intl.js';
import { networkName } from '../../internal/network-name.js';
import type { Words } from './summary.js';

type Row = readonly (string | number)[];

/** Hands the record over as a file. */
export function saveRecord(
  impact: Impact,
  words: Words,
  addressOf: (id: string) => string | undefined,
): void {
  const page = recordPage(impact, words, addressOf);
  const text = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  download(new Blob([text], { type: 'text/html' }), `tandem-${impact.period}.html`);
}

/** The page: figures, shares, days and certificates, as headings and tables. */
export function recordPage(
  impact: Impact,
  { t, language }: Words,
  addressOf: (id: string) => string | undefined,
): Document {
  const page = document.implementation.createHTMLDocument(
    `${t.title} · ${t.periods[impact.period]}`,
  );
  page.documentElement.lang = language;
  const meta = page.createElement('meta');
  meta.setAttribute('charset', 'utf-8');
  page.head.prepend(meta);
  const figures: Row[] = [
    [t.clicks, impact.figures.human],
    [t.visits, impact.figures.raw],
    [t.shares, impact.shares],
    [t.declared, impact.declared],
    [t.corroborated, impact.corroborated],
    [t.points, impact.points],
    ...impact.conversions.map(({ kind, count }) => [t.conversions[kind], count]),
  ];
  const shares = impact.rows.map(({ title, network, sharedAt, figures: { human, raw } }) => [
    ...[title, networkName(network, t.networks), day(language, sharedAt), human, raw],
  ]);
  const days = impact.days.map((one) => [day(language, `${one.day}T12:00`), one.human, one.raw]);
  const certificates = impact.certificates.map(({ id, title }) => [title, addressOf(id) ?? '']);
  const add = (name: string, rows: Row[], of: readonly string[] = []) =>
    rows.length > 0 && page.body.append(heading(page, name), tableOf(page, { rows, of, language }));
  page.body.append(heading(page, page.title, 'h1'));
  add(t.title, figures);
  add(t.yourShares, shares, ['', '', t.date, t.clicks, t.visits]);
  add(t.daysTitle, days, [t.date, t.clicks, t.visits]);
  add(t.certificates, certificates);
  return page;
}

function heading(page: Document, text: string, tag = 'h2'): HTMLElement {
  const made = page.createElement(tag);
  made.textContent = text;
  return made;
}

function tableOf(
  page: Document,
  { rows, of, language }: { rows: readonly Row[]; of: readonly string[]; language: string },
): HTMLTableElement {
  const table = page.createElement('table');
  if (of.length > 0) {
    const head = table.createTHead().insertRow();
    for (const name of of) head.append(heading(page, name, 'th'));
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const value of row)
      line.insertCell().textContent =
        typeof value === 'number' ? number(language, value) : String(value);
  }
  return table;
}
