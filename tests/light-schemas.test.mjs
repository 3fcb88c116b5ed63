/** Promises of the stand-in for `zod/mini`: it judges answers as zod does. @module */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as zod from '../packages/core/node_modules/zod/mini/index.js';
import * as light from '../packages/widgets/cdn/zod-mini.js';

const anything = fc.anything({ withNullPrototype: false, maxDepth: 3 });
const days = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((at) => at.toISOString()),
  fc.stringMatching(/^20\d\d-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,4})?)?(Z|\+01:00)?)?$/),
);

/** Every way a schema of an answer is written, over one library or the other. */
const kinds = (z) => ({
  text: z.string(),
  short: z.string().check(z.minLength(1), z.maxLength(3)),
  word: z.string().check(z.regex(/^[a-z]+$/)),
  figure: z.number(),
  whole: z.int().check(z.minimum(0), z.maximum(9)),
  yes: z.boolean(),
  one: z.literal('a'),
  some: z.enum(['a', 'b']),
  day: z.iso.date(),
  moment: z.iso.datetime(),
  form: z.stringFormat('date', /^\d{4}-\d\d-\d\d$/),
  perhaps: z.optional(z.string()),
  nothing: z.nullable(z.string()),
  list: z.array(z.int()),
  thing: z.object({ a: z.string(), b: z.optional(z.object({ c: z.array(z.boolean()) })) }),
  part: z.partial(z.object({ a: z.string(), b: z.boolean() })),
  book: z.record(z.string(), z.number()),
  step: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('read'), body: z.string() }),
    z.object({ kind: z.literal('do'), fact: z.enum(['joined']) }),
  ]),
});

/** Values near to what the schemas want, and far from it. */
const values = fc.oneof(
  anything,
  days,
  fc.constantFrom('2026-11-23T09:00Z', '2026-11-23T09:00:00Z'),
  fc.constantFrom('a', 'b', 'abc', '', undefined, null, NaN, Infinity, 1.5, -0, 7, true),
  fc.array(fc.oneof(fc.integer(), fc.double())),
  fc.record(
    {
      a: fc.string(),
      b: fc.option(fc.record({ c: fc.array(fc.boolean()), d: anything }), { nil: undefined }),
    },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      kind: fc.constantFrom('read', 'do', 'x'),
      body: fc.string(),
      fact: fc.constantFrom('joined', 'x'),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.dictionary(fc.string(), fc.oneof(fc.double(), fc.string())),
);

describe('the schemas of one script tag', () => {
  const [real, stand] = [kinds(zod), kinds(light)];

  it.each(Object.keys(real))('judge %s as zod does, and read the same from it', (kind) => {
    fc.assert(
      fc.property(values, (value) => {
        const [a, b] = [real[kind].safeParse(value), stand[kind].safeParse(value)];
        expect(b.success).toBe(a.success);
        if (a.success) expect(b.data).toEqual(a.data);
      }),
      { numRuns: 2_000 },
    );
  });

  it('say where an answer does not fit', () => {
    const { error } = stand.thing.safeParse({ a: 'x', b: { c: [true, 1] } });
    expect(error.message).toBe('answer.b.c[1] does not fit');
  });
});
