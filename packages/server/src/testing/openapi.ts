/**
 * The published contract as a test uses it: requests made from its schemas, answers held against it.
 * @module
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';

type Json = Record<string, unknown>;

/** One operation of the document. */
export interface Operation {
  method: string;
  path: string;
  scope: string;
  query: { name: string; schema: Json }[];
  body: Json | undefined;
  /** By status and type, the schema of the answer; `null` where it has none. */
  answers: Map<string, Map<string, Json | null>>;
  /** By status, the names of headers in lower case. */
  headers: Map<string, Set<string>>;
}

/** Headers that every answer may have, by what the document says of all: for browsers, or of HTTP itself. */
const EVERYWHERE =
  /^(?:content-(?:security-policy|type|length|encoding)|x-(?:content-type-options|accel-buffering)|vary|cache-control|access-control-.*|strict-transport-security|referrer-policy|date|connection|keep-alive|transfer-encoding)$/;

/** What came back. */
export interface Came {
  status: number;
  type: string;
  text: string;
  headers?: Headers;
}

/** A contract, read from its document. */
export class Contract {
  readonly operations: Operation[];
  readonly #schemas: Record<string, Json>;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #known = new Map<string, ValidateFunction>();

  constructor(document: Json) {
    this.#schemas = (document['components'] as { schemas: Record<string, Json> }).schemas;
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: 'contract', components: { schemas: closed(this.#schemas) } });
    this.operations = operationsOf(document['paths'] as Record<string, Record<string, Json>>);
  }

  /** What is wrong with an answer; nothing when it is as the document says. */
  wrongs(
    { method, path, answers, headers }: Operation,
    { status, type, text, headers: came }: Came,
  ): string[] {
    const line = `${method} ${path} ${status}`;
    const known = answers.get(String(status));
    if (!known) return [`${line} is not in the document: ${text.slice(0, 200)}`];
    const named = headers.get(String(status));
    const others = [...(came?.keys() ?? [])].filter(
      (name) => !EVERYWHERE.test(name) && !named?.has(name),
    );
    if (others.length > 0) return [`${line} has the headers ${others.join()}`];
    if (known.size === 0) return text === '' ? [] : [`${line} has a body`];
    const kind = type.split(';')[0] ?? '';
    const schema = known.get(kind);
    if (schema === undefined) return [`${line} answered ${kind}, not ${[...known.keys()].join()}`];
    if (schema === null || !/json$/.test(kind)) return [];
    return this.invalid(schema, JSON.parse(text)).map((wrong) => `${line}: ${wrong}`);
  }

  /** What is wrong with a value. */
  invalid(schema: Json, value: unknown): string[] {
    const name = JSON.stringify(schema);
    const validate = this.#known.get(name) ?? this.#ajv.compile(within(closed(schema)));
    this.#known.set(name, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`).slice(0, 3);
  }

  /** Values that a schema allows. */
  arbitrary(schema: Json, depth = 0): fc.Arbitrary<unknown> {
    const reference = schema['$ref'] as string | undefined;
    if (reference)
      return this.arbitrary(this.#schemas[reference.split('/').at(-1) ?? ''] ?? {}, depth);
    if ('const' in schema) return fc.constant(schema['const']);
    if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
    const either = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined;
    if (either) return fc.oneof(...either.map((one) => this.arbitrary(one, depth)));
    return this.#plain(schema, depth);
  }

  #plain(schema: Json, depth: number): fc.Arbitrary<unknown> {
    const number = (name: string, usual: number) => Number(schema[name] ?? usual);
    switch (schema['type']) {
      case 'object':
        return this.#object(schema, depth);
      case 'array': {
        const minLength = number('minItems', 0);
        const maxLength = Math.max(minLength, Math.min(number('maxItems', 3), 3));
        if (Array.isArray(schema['prefixItems']))
          return fc.tuple(
            ...(schema['prefixItems'] as Json[]).map((one) => this.arbitrary(one, depth + 1)),
          );
        return fc.array(this.arbitrary((schema['items'] ?? {}) as Json, depth + 1), {
          minLength,
          maxLength,
        });
      }
      case 'integer':
        return fc.integer({
          min: Math.max(number('minimum', -5), -1e6),
          max: Math.min(number('maximum', 1000), 1e6),
        });
      case 'number':
        return fc.double({
          min: number('minimum', 0),
          max: Math.min(number('maximum', 1000), 1e6),
          noNaN: true,
        });
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return textOf(schema);
    }
  }

  #object(schema: Json, depth: number): fc.Arbitrary<unknown> {
    const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Json>);
    const required = new Set((schema['required'] ?? []) as string[]);
    const model: Record<string, fc.Arbitrary<unknown>> = {};
    for (const [name, one] of properties)
      if (required.has(name) || depth < 4) model[name] = this.arbitrary(one, depth + 1);
    if (properties.length > 0)
      return fc.record(model, { requiredKeys: [...required].filter((name) => name in model) });
    const every = schema['additionalProperties'];
    const value =
      typeof every === 'object' ? this.arbitrary(every as Json, depth + 1) : fc.constant(1);
    return fc.dictionary(fc.constantFrom('en', 'fr', 'linkedin'), value, { maxKeys: 2 });
  }
}

function textOf(schema: Json): fc.Arbitrary<string> {
  if (schema['format'] === 'date-time')
    return fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
  if (schema['format'] === 'date')
    return fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (typeof schema['pattern'] === 'string')
    return fc.stringMatching(new RegExp(schema['pattern']));
  const minLength = Number(schema['minLength'] ?? 0);
  const maxLength = Math.max(minLength, Math.min(Number(schema['maxLength'] ?? 40), 40));
  const url = fc.integer({ min: 0, max: 999 }).map((n) => `https://news.example.org/${n}`);
  const word = fc.string({ minLength, maxLength });
  return maxLength < 30 ? word : fc.oneof(word, url);
}

/** The same schema without room for what it does not name: answers are exact, not at least that. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const made = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, closed(value as unknown)]),
  );
  if (made['type'] === 'object' && made['properties'] && !('additionalProperties' in made))
    made['additionalProperties'] = false;
  return made as T;
}

/** References lead into the document that was added. */
const within = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as Json;

function operationsOf(paths: Record<string, Record<string, Json>>): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, made]) => {
      const parameters = (made['parameters'] ?? []) as { in: string; name: string; schema: Json }[];
      const content = (made['requestBody'] as { content?: Record<string, { schema: Json }> })
        ?.content;
      return {
        ...{ method: method.toUpperCase(), path, scope: String(made['x-scope']) },
        query: parameters.filter((one) => one.in === 'query'),
        body: content?.['application/json']?.schema,
        answers: answersOf(made['responses'] as Record<string, Json>),
        headers: headersOf(made['responses'] as Record<string, Json>),
      };
    }),
  );
}

const answersOf = (responses: Record<string, Json>): Operation['answers'] =>
  new Map(
    Object.entries(responses).map(([status, { content = {} }]) => [
      status,
      new Map(
        Object.entries(content as Record<string, { schema?: Json }>).map(([type, { schema }]) => [
          type,
          schema ?? null,
        ]),
      ),
    ]),
  );

const headersOf = (responses: Record<string, Json>): Operation['headers'] =>
  new Map(
    Object.entries(responses).map(([status, { headers = {} }]) => [
      status,
      new Set(Object.keys(headers as Json).map((name) => name.toLowerCase())),
    ]),
  );
