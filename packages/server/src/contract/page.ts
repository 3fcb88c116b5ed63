/**
 * The API as a page to read: plain HTML, no script, everything escaped.
 * @module
 */
import { CONTRACT, ERRORS, type RouteContract } from './index.js';
import { errorsOf } from './route.js';
import { nameOf, parametersOf, schemas, type Json } from './openapi.js';

/** The style of the page, inline and named by its hash in the policy. */
export const STYLE = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; overflow-wrap: anywhere; }
h2 { margin-top: 3rem; border-bottom: 1px solid; padding-bottom: .25rem; }
h3 { margin: 2rem 0 .25rem; font: 600 1rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
code, td:first-child { font-family: ui-monospace, monospace; font-size: .9em; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid #8884; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem 1.25rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem .75rem; }
`;

const SCOPES = {
  anybody: 'Anybody.',
  reader: 'A reader with a token.',
  member: 'A reader who joined.',
  lead: 'A reader with the role lead.',
} as const;

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Writes the page. */
export function docsPage(): string {
  const made = schemas();
  const nouns = [...new Set(CONTRACT.map(({ noun }) => noun))];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tandem: the HTTP API</title><style>${STYLE}</style></head><body>
<h1>Tandem: the HTTP API</h1>
<p>The same for programs: <a href="/openapi.json">openapi.json</a>.</p>
<nav>${nouns.map((noun) => `<a href="#${noun}">${noun}</a>`).join('')}
<a href="#schemas">schemas</a><a href="#errors">errors</a></nav>
<h2 id="tokens">Who is calling</h2>
<p>Send <code>Authorization: Bearer</code> with a JWT that your portal signs for its own signed-in reader:
HS256, with the programme’s portal secret. It must say <code>sub</code>, <code>name</code>,
<code>programme</code> and <code>exp</code>; it may say <code>locale</code>, <code>country</code>,
<code>team</code>, <code>circle</code> (employee, alumni, client, partner) and <code>role</code>
(member, lead, leader). No cookie is set or read.</p>
${nouns.map((noun) => section(noun)).join('')}
<h2 id="schemas">Schemas</h2>
${Object.entries(made)
  .map(([name, schema]) => schemaOf(name, schema))
  .join('')}
<h2 id="errors">Errors</h2>
<p>Every error is <code>application/problem+json</code> with a <code>code</code> that stays the same for ever.</p>
<table><tr><th>code</th><th>status</th><th>what to do</th></tr>
${Object.entries(ERRORS)
  .map(
    ([code, { status, about }]) =>
      `<tr id="${code}"><td>${code}</td><td>${status}</td><td>${escape(about)}</td></tr>`,
  )
  .join('')}
</table></body></html>
`;
}

function section(noun: string): string {
  const routes = CONTRACT.filter((route) => route.noun === noun);
  return `<h2 id="${noun}">${noun}</h2>${routes.map(routeOf).join('')}`;
}

function routeOf(route: RouteContract): string {
  const { method, path, summary, scope, query, headers = {}, body, answers, key } = route;
  const parameters = parametersOf(query).map(
    ({ name, schema }) => `<code>${name}</code> (${typeOf(schema)})`,
  );
  const sent = Object.entries(headers).map(
    ([name, about]) => `<code>${name}</code>: ${escape(about)}`,
  );
  const answered = Object.entries(answers).map(
    ([status, { about, schema, type }]) =>
      `<code>${status}</code> ${link(nameOf(schema))} ${escape(about)} ${type ? `<code>${type}</code>` : ''}`,
  );
  const refused = errorsOf(route).map((code) => `<a href="#${code}"><code>${code}</code></a>`);
  return `<h3>${method} ${escape(path)}</h3><p>${escape(summary)}</p><dl>
<dt>Who may</dt><dd>${SCOPES[scope]}${key ? ` An API key with the scope <code>${key}</code>.` : ''}</dd>
${term('Query', parameters.join(', '))}${term('Headers', sent.join('<br>'))}
${term('Body', link(nameOf(body)))}${term('Answers', answered.join('<br>'))}
${term('Refusals', refused.join(', '))}</dl>`;
}

const term = (name: string, text: string) => (text ? `<dt>${name}</dt><dd>${text}</dd>` : '');
const link = (name: string | undefined) => (name ? `<a href="#schema-${name}">${name}</a>` : '');

function schemaOf(name: string, schema: Json): string {
  const required = new Set((schema['required'] ?? []) as string[]);
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, Json>);
  const rows = fields.map(
    ([field, type]) =>
      `<tr><td>${escape(field)}</td><td>${typeOf(type)}</td><td>${required.has(field) ? '' : 'optional'}</td></tr>`,
  );
  const table = rows.length > 0 ? `<table>${rows.join('')}</table>` : `<p>${typeOf(schema)}</p>`;
  return `<h3 id="schema-${name}">${name}</h3>${table}`;
}

/** A JSON Schema in a few words. */
function typeOf(schema: Json): string {
  const { $ref, enum: values, const: value, type, items, anyOf, oneOf, format } = schema;
  if (typeof $ref === 'string') return link($ref.split('/').at(-1));
  if (Array.isArray(values))
    return values.map((one) => `<code>${escape(String(one))}</code>`).join(' | ');
  if (value !== undefined) return `<code>${escape(String(value))}</code>`;
  const either = (anyOf ?? oneOf) as Json[] | undefined;
  if (either) return either.map(typeOf).join(' | ');
  if (type === 'array') return `list of ${typeOf((items ?? {}) as Json)}`;
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Json>);
  if (properties.length > 0)
    return `{ ${properties.map(([name, field]) => `${escape(name)}: ${typeOf(field)}`).join(', ')} }`;
  if (type === 'object') {
    const every = schema['additionalProperties'];
    return typeof every === 'object' ? `by name: ${typeOf(every as Json)}` : 'object';
  }
  return escape(`${String(type ?? 'anything')}${format ? ` (${String(format)})` : ''}`);
}
