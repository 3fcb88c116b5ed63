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
        'The HTTP API of an ambassador programme. Errors are application/problem+json with a stable code.',
    },
    servers: [{ url: new URL(publicUrl).origin }],
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: {
        reader: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'HS256 with the portal secret. Claims: sub, name, programme, exp; optional locale, country, team, circle, role.',
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
    Object.entries(route.answers).map(([status, answer]) => [status, response(answer)]),
  );
}

function response({ about, schema, type = 'application/json' }: Answer): Json {
  const described = { description: about };
  if (!schema)
    return type === 'application/json' ? described : { ...described, content: { [type]: {} } };
  return { ...described, content: { [type]: { schema: reference(schema) } } };
}

/** Refusals by status: every one is a problem, told apart by its code. */
function refusals({ errors }: RouteContract): Record<string, Json> {
  const listed = errors.map((code) => {
    const { status, about }: ErrorContract = ERRORS[code];
    return { status, line: `\`${code}\`: ${about}` };
  });
  return Object.fromEntries(
    [...Map.groupBy(listed, ({ status }) => status)].map(([status, lines]) => [
      status,
      {
        description: lines.map(({ line }) => line).join(' '),
        content: { 'application/problem+json': { schema: reference(wire.Problem) } },
      },
    ]),
  );
}
