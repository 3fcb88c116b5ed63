/**
 * `openapi.json`, from the table of routes and the schemas that the code itself uses.
 * @module
 */
import * as z from 'zod/mini';
import * as wire from '@tandem-advocacy/core/schemas';
import {
  CONTRACT,
  ERRORS,
  type Answer,
  type ErrorContract,
  type RouteContract,
  type Schema,
} from './index.js';
import { errorsOf, KEY } from './route.js';

/** Any JSON object. */
export type Json = Record<string, unknown>;

const ROOM = '#/components/schemas/';

/** JSON Schema of every schema of the wire, by name. */
export function schemas(): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(wire)) registry.add(schema as Schema, { id });
  const made = z.toJSONSchema(registry, {
    uri: (id) => ROOM + id,
    // As sent: what has a default may be absent, and what is new must not be refused.
    io: 'input',
    override: ({ jsonSchema }) => {
      // The format says it, and the pattern is three lines long.
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

/** The name of a schema of the wire; `undefined` for one that has none. */
export function nameOf(schema: Schema | undefined): string | undefined {
  const named: [string, unknown][] = Object.entries(wire);
  return named.find(([, candidate]) => candidate === schema)?.[0];
}

const reference = (schema: Schema): Json => ({ $ref: ROOM + (nameOf(schema) ?? 'Unknown') });

/** A parameter of a query. */
export interface QueryParameter {
  name: string;
  schema: Json;
}

/** The parameters that a query's schema allows. */
export function parametersOf(query: Schema | undefined): QueryParameter[] {
  if (!query) return [];
  const name = nameOf(query);
  const made = name ? schemas()[name] : inline(query);
  return Object.entries((made?.['properties'] ?? {}) as Record<string, Json>).map(
    ([parameter, schema]) => ({ name: parameter, schema }),
  );
}

function inline(query: Schema): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(query, { io: 'input' });
  return schema;
}

/** Makes the document. */
export function openapi(publicUrl: string, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of CONTRACT)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tandem',
      version,
      description:
        'The HTTP API of an ambassador programme. Errors are application/problem+json with a stable code. Every answer also has headers for browsers alone: Content-Security-Policy, X-Content-Type-Options, Vary, Cache-Control where it must not be kept, those of CORS for the programme’s own origins, and Strict-Transport-Security behind https.',
    },
    servers: [{ url: new URL(publicUrl).origin }],
    paths,
    components: {
      schemas: schemas(),
      headers: Object.fromEntries(
        Object.entries(HEADERS).map(([name, description]) => [
          name,
          { description, schema: { type: 'string' } },
        ]),
      ),
      securitySchemes: {
        reader: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'HS256 with the portal secret, or RS256, PS256, ES256 or EdDSA of an OpenID Connect issuer that the programme accepts, with its iss and aud. Claims: sub, name, programme, exp; optional locale, country, team, circle, role. Where an operation has x-key-scope, an API key (tdm_…) with that scope is a bearer token too.',
        },
      },
    },
  };
}

function operation(route: RouteContract): Json {
  const { scope, noun, summary, body } = route;
  return {
    operationId: operationId(route),
    tags: [noun],
    summary,
    ...(scope !== 'anybody' && { security: [{ reader: [] }] }),
    'x-scope': scope,
    ...(route.key && { 'x-key-scope': route.key }),
    parameters: parameters(route),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: reference(body) } },
      },
    }),
    responses: { ...answers(route), ...refusals(route) },
  };
}

const operationId = ({ method, path }: RouteContract): string =>
  method.toLowerCase() +
  path
    .replace(/^\/v1/, '')
    .replace(/\{(\w+)\}/g, 'by-$1')
    .replace(/[/-]+(\w)/g, (_, letter: string) => letter.toUpperCase());

function parameters({ path, query, headers = {} }: RouteContract): Json[] {
  const text = { type: 'string' };
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: text },
  }));
  const inQuery = parametersOf(query).map((parameter) => ({ ...parameter, in: 'query' }));
  const inHeaders = Object.entries(headers).map(([name, description]) => ({
    ...{ name, in: 'header', description, schema: text },
  }));
  return [...inPath, ...inQuery, ...inHeaders];
}

function answers(route: RouteContract): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(route.answers).map(([status, answer]) => [
      status,
      response(answer, route.headers === KEY ? ['Idempotent-Replayed'] : []),
    ]),
  );
}

function response(
  { about, schema, type = 'application/json', page, headers = [] }: Answer,
  more: readonly HeaderName[],
): Json {
  const described = { description: about, headers: headersOf([...headers, ...more]) };
  if (!schema)
    return type === 'application/json' ? described : { ...described, content: { [type]: {} } };
  const also = page ? { 'text/html': {} } : {};
  return { ...described, content: { [type]: { schema: reference(schema) }, ...also } };
}

/** Headers of answers that a caller acts upon. */
const HEADERS = {
  'X-Request-Id': 'The request’s id, to quote to the operator: a proxy’s where it sent one.',
  'Retry-After': 'Seconds to wait.',
  'WWW-Authenticate': '`Bearer realm="tandem"`',
  'Idempotent-Replayed': '`true` where this answers a request that was answered before.',
  Location: 'The address of what was made.',
  'Content-Disposition': 'The name of the file.',
} as const;

type HeaderName = keyof typeof HEADERS;

const headersOf = (names: readonly HeaderName[]): Json =>
  Object.fromEntries(
    (['X-Request-Id', ...names] as const).map((name) => [
      name,
      { $ref: `#/components/headers/${name}` },
    ]),
  );

/** The headers of refusals by their status. */
const REFUSED: Readonly<Record<number, readonly HeaderName[]>> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

/** Refusals by status: every one is a problem, told apart by its code. */
function refusals(route: RouteContract): Record<string, Json> {
  const pages = Object.values(route.answers).some(({ page }) => page);
  const listed = errorsOf(route).map((code) => {
    const { status, about }: ErrorContract = ERRORS[code];
    return { status, line: `\`${code}\`: ${about}` };
  });
  return Object.fromEntries(
    [...Map.groupBy(listed, ({ status }) => status)].map(([status, lines]) => [
      status,
      {
        description: lines.map(({ line }) => line).join(' '),
        headers: headersOf(REFUSED[status] ?? []),
        content: {
          'application/problem+json': { schema: reference(wire.Problem) },
          ...(pages && status === 404 && { 'text/html': {} }),
        },
      },
    ]),
  );
}
