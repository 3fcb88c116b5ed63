/** Writes the page of the HTTP API from its own OpenAPI document: every route, and every field of every body. @module */
import { pathToFileURL } from 'node:url';
import { at, readJson } from '../paths.mjs';

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const nameOf = ($ref) => $ref.split('/').at(-1);
const linked = (name) => `[${name}](#${name.toLowerCase()})`;

/** A schema in a few words. */
function said(schema = {}) {
  if (schema.$ref) return linked(nameOf(schema.$ref));
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((one) => `\`${one}\``).join(', ');
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several) return several.map(said).join(' or ');
  if (schema.type === 'array') return `list of ${said(schema.items)}`;
  if (schema.type === 'object' && schema.properties)
    return `object of ${Object.keys(schema.properties)
      .map((one) => `\`${one}\``)
      .join(', ')}`;
  return [schema.type ?? 'anything', schema.format && `(${schema.format})`]
    .filter(Boolean)
    .join(' ');
}

const bodyOf = ({ content = {} } = {}) => Object.values(content)[0]?.schema;

function route(path, method, operation) {
  const { summary, parameters = [], requestBody, responses } = operation;
  const right = Object.entries(responses).find(([status]) => /^[23]/.test(status)) ?? [];
  const [status, answer] = right;
  const lines = [
    parameters.length > 0 &&
      `Takes ${parameters.map(({ name, in: place }) => `\`${name}\` (${place})`).join(', ')}.`,
    requestBody && `Body: ${said(bodyOf(requestBody))}.`,
    status && `Answers ${status}${bodyOf(answer) ? `: ${said(bodyOf(answer))}` : ''}.`,
  ];
  return `### ${method.toUpperCase()} ${path}\n\n${summary ?? ''}\n\n${lines.filter(Boolean).join('\n')}\n`;
}

function body([name, schema]) {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(
    ([field, one]) =>
      `| \`${field}\` | ${required.has(field) ? 'yes' : ''} | ${cell(said(one))} | ${cell(one.description)} |`,
  );
  const table = `| field | always there | what | about |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  const about = schema.description ? `${schema.description}\n\n` : '';
  return `### ${name}\n\n${about}${rows.length > 0 ? table : `${said(schema)}\n`}`;
}

/** The OpenAPI document that the service answers. */
export async function openapiDocument() {
  const { openapi } = await import(
    pathToFileURL(at('packages/server/dist/contract/openapi.js')).href
  );
  return openapi('https://tandem.example.org', readJson('packages/server/package.json').version);
}

/** The page, as Markdown. */
export async function httpPage() {
  const { paths, components } = await openapiDocument();
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => route(path, method, operation)),
  );
  return `# The HTTP API

A running service has this as \`/docs\`, and for programs as \`/openapi.json\`. Errors are
\`application/problem+json\` with one of the [error codes](../../../docs/guide/error-codes.md).

## Routes

${routes.join('\n')}
## Bodies

${Object.entries(components.schemas).map(body).join('\n')}`;
}
