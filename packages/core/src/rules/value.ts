/**
 * Earned media value: what human clicks would have cost, as a range with its source, or unknown.
 *
 * Clicks of people times what a click is sold for, and nothing else: impressions that are followers times
 * shares, or a click counted beside the impression it came from, would pay twice for one person.
 * @module
 */
import { TandemError } from '../errors.js';
import type { Figures } from '../schemas/index.js';
import { sure } from '../sure.js';
import { amount, unknown, type Between, type Unknown } from './figure.js';

/** What one click costs, from and to. */
export type Rate = readonly [low: number, high: number];

/** What clicks cost, where it stands, and when it was read there. */
export interface RateCard {
  /** Whose figures: a price list, one's own campaigns. */
  source: string;
  /** The day they were read, `2026-11-23`. */
  date: string;
  /** The last day they hold; a year later when absent. */
  until?: string | undefined;
  /** ISO 4217. */
  currency: string;
  perClick: Rate;
  /** By network's id, where it differs. */
  networks?: Readonly<Record<string, Rate>> | undefined;
}

/** A value with all that is needed to question it. */
export interface ValueRange extends Between {
  currency: string;
  /** How many human clicks it stands on. */
  clicks: number;
  sources: { source: string; date: string }[];
}

/** A value, or why there is none. */
export type MediaValue =
  | ValueRange
  | Unknown<'no-card' | 'card-expired' | 'card-incoherent' | 'nothing-yet' | 'partly-unknown'>;

const DAY = 86_400_000;
const CARD_LIFE = 365;

/**
 * The value of some clicks. Of the figures only `human` is read.
 *
 * @param figures by network's id
 * @param at the day to value them on: an expired card, or one from the future, values nothing
 * @throws TandemError `figure_invalid`
 * @example
 * mediaValue({ linkedin: figures }, { source: 'Our campaigns', date: '2026-10-01', currency: 'EUR', perClick: [2, 6] }, now);
 */
export const mediaValue = /* @__PURE__ */ sure(function mediaValue(
  figures: Readonly<Record<string, Pick<Figures, 'human'>>>,
  card: RateCard | undefined,
  at: Date,
): MediaValue {
  if (!card) return unknown('no-card');
  if (!isCoherent(card, at)) return unknown('card-incoherent');
  if (at.getTime() >= lastDay(card) + DAY) return unknown('card-expired');
  const range: ValueRange = {
    ...{ state: 'range', low: 0, high: 0, clicks: 0, currency: card.currency },
    sources: [{ source: card.source, date: card.date }],
  };
  for (const [network, { human }] of Object.entries(figures)) {
    const [low, high] = rateOf(card, network);
    range.clicks += amount(human);
    range.low += human * low;
    range.high += human * high;
  }
  return range;
});

/**
 * Adds values: unknown as soon as one is, for a sum without it would pass for the whole.
 *
 * @throws TandemError `currency_mixed`: rates of exchange are somebody else's figures
 * @example
 * totalValue([mediaValue(spring, card, now), mediaValue(autumn, card, now)]);
 */
export const totalValue = /* @__PURE__ */ sure(function totalValue(
  values: readonly MediaValue[],
): MediaValue {
  const known = values.filter((one) => one.state === 'range');
  const first = known[0];
  if (known.some(({ currency }) => currency !== first?.currency))
    throw new TandemError('currency_mixed', 'Values in several currencies cannot be added.');
  if (known.length < values.length) return unknown('partly-unknown');
  if (!first) return unknown('nothing-yet');
  const sum = (of: (one: ValueRange) => number) => known.reduce((all, one) => all + of(one), 0);
  const sources = new Map(
    known.flatMap((one) => one.sources).map((one) => [`${one.source}\n${one.date}`, one]),
  );
  return {
    ...first,
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    clicks: sum(({ clicks }) => clicks),
    sources: [...sources.values()],
  };
});

const rateOf = ({ networks = {}, perClick }: RateCard, network: string): Rate =>
  Object.hasOwn(networks, network) ? networks[network]! : perClick;

/** The first moment of the last day a card holds. */
const lastDay = ({ date, until }: RateCard) =>
  until === undefined ? midnight(date) + CARD_LIFE * DAY : midnight(until);

function isCoherent(card: RateCard, at: Date): boolean {
  const rates = [card.perClick, ...Object.values(card.networks ?? {})];
  return (
    typeof card.source === 'string' &&
    card.source.trim() !== '' &&
    /^[A-Z]{3}$/.test(card.currency) &&
    midnight(card.date) <= at.getTime() &&
    midnight(card.date) <= lastDay(card) &&
    rates.every(isRate)
  );
}

const isRate = (rate: Rate) =>
  Array.isArray(rate) &&
  rate.length === 2 &&
  rate.every((one) => Number.isFinite(one) && one >= 0) &&
  rate[0] <= rate[1];

/** The start of a day in UTC, NaN for what is no day. */
function midnight(day: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? NaN : at;
}
