/** What a kept standing of a million members costs: an event, and a window around any member. @module */
import { StandingIndex } from '@tandem-advocacy/core/rules';
import { rate } from '../lib/rate.mjs';
import { median, row } from '../lib/rows.mjs';

const FIRST = 'Ada Noé Élodie Karim Inès Jonas Lina Marc Nora Omar Paula Quentin'.split(' ');

/** Measures folding events into a million scores, and windows among a million and among a thousand. */
export async function run() {
  const few = new StandingIndex(5, scores(1_000));
  const many = new StandingIndex(5, scores(1_000_000));
  const fold = () => many.apply({ key: `m${any(1_000_000)}`, points: 1 + any(10) });
  return [
    row({ name: 'standings.fold.perSecond', value: rate(fold), unit: 'events/s' }),
    row({
      name: 'standings.window.p50us',
      value: windowTime(many, 1_000_000),
      unit: 'µs',
      goal: '<= 50',
    }),
    row({ name: 'standings.window.1000.p50us', value: windowTime(few, 1_000), unit: 'µs' }),
  ];
}

/** The median time of a window of ten rows on the top and ten around some member, in microseconds. */
function windowTime(standing, members) {
  const times = Array.from({ length: 6_000 }, () => {
    const started = performance.now();
    standing.window({ me: `m${any(members)}`, size: 10, mode: 'ranking' });
    return (performance.now() - started) * 1_000;
  });
  return median(times.slice(1_000));
}

const scores = (count) =>
  Array.from({ length: count }, (_, i) => ({
    key: `m${i}`,
    name: `${FIRST[any(12)]} ${FIRST[any(12)]} ${any(10_000)}`,
    points: Math.floor(any(1_000) ** 2 / 2_000),
  }));

let seed = 20_261_123;
/** Below a limit, the same in every run. */
function any(limit) {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return Math.floor((seed / 0x8000_0000) * limit);
}
