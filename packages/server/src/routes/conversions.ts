/**
 * Conversions: the backend of a shop, a job site or a form says what a click led to.
 * @module
 */
import { Hono } from 'hono';
import { ConversionDraft } from '@tandem-advocacy/core/schemas';
import { reportConversion } from '../conversions.js';
import { leadOf, type Env } from '../env.js';
import { readBody } from '../input.js';
import type { Deps } from '../ports.js';

/** The route of conversions. */
export function conversionRoutes(deps: Deps): Hono<Env> {
  return new Hono<Env>().post('/v1/conversions', async (c) => {
    const { programme } = leadOf(c);
    const report = await readBody(c, ConversionDraft);
    const { conversion, repeated } = await reportConversion(deps, programme, report);
    return c.json(conversion, repeated ? 200 : 201);
  });
}
