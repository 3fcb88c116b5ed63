/**
 * What a section of the desk is, and what the desk offers to it.
 * @module
 */
import type { TemplateResult } from 'lit';
import type { Figure, Period, Tandem } from '@tandem-advocacy/core';
import { day, number } from '../../internal/intl.js';
import type { DeskWords } from './desk.strings.js';

/** What a section works with. */
export interface Desk {
  t: DeskWords;
  language: string;
  client: Tandem;
  period: Period;
  choosePeriod(period: Period): void;
  /** Whether something is under way. */
  pending: boolean;
  /** What was said of the last act of that name. */
  said(act: string): string;
  /** Does something, says that it is done or why not, and asks the section anew. */
  act(name: string, job: () => Promise<unknown>, done: string | ((value: never) => string)): void;
  /** Says something of an act that asks the service nothing. */
  tell(act: string, text: string): void;
  /** What is shown once, and forgotten when another section is open. */
  kept(name: string): string | undefined;
  keep(name: string, value: string): void;
  /** A number that a form remembers: how many captions it shows. */
  count(name: string): number;
  setCount(name: string, value: number): void;
}

/** What a section asks with. */
export interface Asking {
  signal: AbortSignal;
  period: Period;
}

/** A section: what it asks, and how it shows the answer. */
export interface Section<T = unknown> {
  ask(client: Tandem, asking: Asking): Promise<T>;
  /** Whether there is nothing in an answer. */
  empty(value: T): boolean;
  view(value: T, desk: Desk): TemplateResult;
}

/** A rate as a language writes it. */
export const percent = (language: string, value: number): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);

/** A figure in words: a value, a range, or unknown with its reason. */
export function figureText({ t }: Desk, figure: Figure, write: (value: number) => string): string {
  if (figure.state === 'exact') return write(figure.value);
  if (figure.state === 'range') return t.range(write(figure.low), write(figure.high));
  const why = t.why[figure.reason];
  return why ? `${t.unknown}: ${why}` : t.unknown;
}

const RATES = ['activation', 'retention', 'evidenceRate', 'engagement', 'trainingCompleted'];

/** How an indicator's values are written: a rate, an amount of money, or a number. */
export function writer({ language }: Desk, name: string, currency?: string) {
  if (RATES.includes(name)) return (value: number) => percent(language, value);
  if (name === 'leadValue' && currency) return money(language, currency, 100);
  return (value: number) => number(language, Math.round(value * 10) / 10);
}

/** Writes an amount; `unit` says how many of its parts make one. */
export const money = (language: string, currency: string, unit = 1) => {
  const format = new Intl.NumberFormat(language, {
    ...{ style: 'currency', currency, maximumFractionDigits: 0 },
  });
  return (value: number): string => format.format(value / unit);
};

/** A day that stands without a time. */
export const dayText = (language: string, text: string): string =>
  day(language, `${text}T12:00:00`);

/** The fields of a form, empty ones left out. */
export function fieldsOf(event: Event): { form: HTMLFormElement; values: Map<string, string> } {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const values = new Map<string, string>();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim()) values.set(name, value.trim());
  return { form, values };
}
