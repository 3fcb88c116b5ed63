/**
 * Conversions: reported once, credited to the clicks they came from as far as those are remembered.
 * @module
 */
import { createHash } from 'node:crypto';
import type * as z from 'zod/mini';
import { TandemError } from '@tandem-advocacy/core/errors';
import { attribute, type Attribution, type Credits } from '@tandem-advocacy/core/rules';
import {
  type ConversionDraft,
  ConversionKind,
  type Conversion,
  type ConversionCount,
} from '@tandem-advocacy/core/schemas';
import type { Deps } from './ports.js';
import { CLICK_DAYS } from './programme-view.js';
import { newId } from './publishing.js';
import type { ClickRow, CreditRow, KindShare } from './store/conversions.js';
import { iso } from './store/db.js';
import type { ProgrammeRow } from './store/rows.js';

type ConversionDeps = Pick<Deps, 'work' | 'clock' | 'random' | 'fold'>;
type Report = z.output<typeof ConversionDraft>;
type Kept = NonNullable<Awaited<ReturnType<Deps['store']['conversions']['get']>>>;

const DAY = 86_400_000;
/** Clocks of two machines may differ by so much. */
const LENIENCE = 300_000;
const MILLION = 1_000_000;

const refused = (code: string, status: 400 | 409, detail: string) =>
  new TandemError(code, detail, { status });

/** Counts by kind as the wire has them. */
export const conversionCounts = (shares: readonly KindShare[]): ConversionCount[] =>
  shares.map(({ kind, share }) => ({
    kind: ConversionKind.parse(kind),
    count: Number((share / MILLION).toFixed(2)),
  }));

/** Keeps a conversion; `repeated` says that it was there already. */
export async function reportConversion(
  deps: ConversionDeps,
  programme: ProgrammeRow,
  report: Report,
): Promise<{ conversion: Conversion; repeated: boolean }> {
  const now = deps.clock.now();
  const at = report.at === undefined ? now : Date.parse(report.at);
  check(programme, report, { at, now });
  // A click of a moment ago may still be in the journal.
  await deps.fold();
  const id = report.id ?? newId(deps.random);
  const sent = createHash('sha256').update(JSON.stringify(report)).digest('base64url');
  return deps.work(async ({ store }) => {
    const known = await store.conversions.get(programme.number, id);
    if (known) return { conversion: again(known, sent), repeated: true };
    const clicks = await clicksOf(store, programme, { report, now });
    const credits = creditsOf(report, at, clicks);
    const rows = credits.state === 'known' ? rowsOf(id, credits.credits, clicks) : [];
    const conversion = {
      ...{ id, kind: report.kind, at, received_at: now, sent },
      value: report.value ?? null,
      currency: report.currency ?? null,
      reason: credits.state === 'unknown' ? credits.reason : null,
    };
    await store.conversions.add(programme.number, conversion, rows);
    return { conversion: wire(conversion, rows), repeated: false };
  }, programme.number);
}

function check(
  { settings }: ProgrammeRow,
  { tcid, tcids, value, currency }: Report,
  { at, now }: { at: number; now: number },
): void {
  if (!settings.conversions?.on)
    throw refused(
      'conversions_off',
      409,
      'This programme counts no conversions: a lead switches them on with PATCH /v1/programme.',
    );
  if (tcid !== undefined && tcids !== undefined)
    throw refused('input_invalid', 400, 'Send one tcid, or a list of tcids, not both.');
  if ((value === undefined) !== (currency === undefined))
    throw refused('input_invalid', 400, 'A value has a currency, and a currency a value.');
  if (at > now + LENIENCE) throw refused('input_invalid', 400, 'at: this is still to come.');
}

/** The same id means the same conversion; other words under it would count something twice. */
function again({ conversion, credits }: Kept, sent: string): Conversion {
  if (conversion.sent === sent) return wire(conversion, credits);
  throw refused(
    'conversion_differs',
    409,
    `A conversion '${conversion.id}' was reported with other words. Take another id for another one.`,
  );
}

async function clicksOf(
  store: Deps['store'],
  { number, settings }: ProgrammeRow,
  { report, now }: { report: Report; now: number },
): Promise<Map<string, ClickRow>> {
  const tcids = report.tcids ?? (report.tcid === undefined ? [] : [report.tcid]);
  const clicks = await store.conversions.clicks(number, tcids);
  const oldest = now - (settings.conversions?.days ?? CLICK_DAYS) * DAY;
  for (const [tcid, { at }] of clicks) if (at < oldest) clicks.delete(tcid);
  return clicks;
}

function creditsOf(report: Report, at: number, clicks: ReadonlyMap<string, ClickRow>): Credits {
  const { model, halfLife, tcid, tcids, value } = report;
  const how: Attribution = model === 'time-decay' ? { model, halfLife } : { model };
  return attribute({ at, tcid, tcids, value }, (one) => clicks.get(one)?.at, how);
}

function rowsOf(
  conversion: string,
  credits: Extract<Credits, { state: 'known' }>['credits'],
  clicks: ReadonlyMap<string, ClickRow>,
): CreditRow[] {
  let given = 0;
  let sum = 0;
  return credits.flatMap(({ tcid, share, value }, position) => {
    const click = clicks.get(tcid);
    if (!click) return [];
    // Whole millionths that add up to one.
    sum += share;
    const part = Math.round(sum * MILLION) - given;
    given += part;
    const { member, content, network } = click;
    return [
      { conversion, position, tcid, member, content, network, share: part, value: value ?? null },
    ];
  });
}

const wire = (
  { id, kind, at, reason }: Pick<Kept['conversion'], 'id' | 'kind' | 'at' | 'reason'>,
  credits: readonly CreditRow[],
): Conversion => ({
  id,
  kind: ConversionKind.parse(kind),
  at: iso(at),
  state: reason === null ? 'known' : 'unknown',
  ...(reason !== null && { reason }),
  credits: credits.map(({ tcid, share, value }) => ({
    ...(tcid !== null && { tcid }),
    share: share / MILLION,
    ...(value !== null && { value }),
  })),
});
