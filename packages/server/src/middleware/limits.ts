/**
 * What one caller may take of the service: the size of a body, the number of requests.
 * @module
 */
import type { Context, MiddlewareHandler } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Env } from '../env.js';
import type { Deps } from '../ports.js';
import { callerOf } from './caller.js';

/** The greatest body, in bytes. */
export const BODY_LIMIT = 256 * 1024;

/** Refuses greater bodies with `body_too_large`, also where their size is not announced. */
export const limitBody = (): MiddlewareHandler<Env> => async (c, next) => {
  const refuse = () => {
    // What is left of the body is not worth reading.
    c.header('Connection', 'close');
    return new TandemError(
      'body_too_large',
      `A body may have ${BODY_LIMIT / 1024} kB. Send less at a time.`,
      { status: 413 },
    );
  };
  if (Number(c.req.header('content-length') ?? 0) > BODY_LIMIT) throw refuse();
  if (c.req.header('transfer-encoding') === undefined) return next();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of c.env.incoming.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > BODY_LIMIT) throw refuse();
    parts.push(part);
  }
  c.req.bodyCache.text = Buffer.concat(parts).toString('utf8');
  return next();
};

/** How many requests a caller may have saved up, and how many come back each second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** What one reader may ask, and one address without a token. */
export type Rates = Readonly<Record<'reader' | 'address', Rate>> & {
  /** One API key; as one address where it is not said. */
  readonly key?: Rate;
  /** How often one link leads on in a second. */
  readonly link?: number;
  /** Pages that one reader makes content of by being shown them. */
  readonly page?: Rate;
};

/** One reader, and one address that sent no token: an office of thousands may share one. */
export const RATES: Rates = {
  reader: { burst: 240, perSecond: 8 },
  address: { burst: 1_200, perSecond: 40 },
};

interface Bucket {
  left: number;
  at: number;
}

const MOST_CALLERS = 50_000;

/** Refuses a caller who asks too often with `rate_limited` and `Retry-After`. */
export const limitRate =
  (spend: (c: Context<Env>) => void): MiddlewareHandler<Env> =>
  async (c, next) => {
    spend(c);
    return next();
  };

/** Makes the function that counts a request of its caller, and throws `rate_limited` for one too many. */
export function rateSpender({
  clock,
  addressOf,
  rates = RATES,
}: Pick<Deps, 'clock' | 'addressOf' | 'rates'>): (c: Context<Env>) => void {
  const wait = allowances(clock);
  return (c) => {
    const reader = c.get('reader');
    const who = reader ? callerOf(reader) : addressOf(c.env.incoming);
    const own = reader?.key ? (rates.key ?? rates.address) : rates.reader;
    const rate = reader ? own : rates.address;
    const seconds = wait(who, rate);
    if (seconds === 0) return;
    c.header('Retry-After', String(seconds));
    throw new TandemError('rate_limited', `Too many requests. Try again in ${seconds} s.`, {
      status: 429,
    });
  };
}

/** Makes the function that takes one of what somebody may have: 0, or how many seconds to wait for it. */
export function allowances(clock: Deps['clock']): (who: string, rate: Rate) => number {
  const buckets = new Map<string, Bucket>();
  return (who, rate) => {
    const bucket = refill(buckets.get(who), rate, clock.now());
    buckets.delete(who);
    buckets.set(who, bucket);
    const oldest = buckets.size > MOST_CALLERS ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / rate.perSecond);
    bucket.left--;
    return 0;
  };
}

function refill(bucket: Bucket | undefined, { burst, perSecond }: Rate, now: number): Bucket {
  if (!bucket) return { left: burst, at: now };
  const earned = (Math.max(0, now - bucket.at) / 1000) * perSecond;
  return { left: Math.min(burst, bucket.left + earned), at: now };
}
