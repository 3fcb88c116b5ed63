/** Promises of periods: local days, ISO weeks and months, whatever the clocks do. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { dayKey, momentAt, periodKey, periodRange, previousKey } from './index.js';

const PARIS = { timeZone: 'Europe/Paris' };
const at = (text: string) => new Date(text);

describe('periodKey', () => {
  it('follows the programme’s clock, not UTC', () => {
    expect(dayKey(at('2026-11-22T23:30:00Z'), 'Europe/Paris')).to.equal('2026-11-23');
    expect(dayKey(at('2026-11-22T23:30:00Z'), 'America/New_York')).to.equal('2026-11-22');
    expect(periodKey('month', at('2026-11-30T23:00:00Z'), PARIS)).to.equal('2026-12');
  });

  for (const [day, week] of [
    ['2026-01-01', '2026-W01'],
    ['2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2025-12-29', '2026-W01'],
    ['2024-12-30', '2025-W01'],
  ])
    it(`puts ${day} into ${week}`, () => {
      expect(periodKey('week', at(`${day}T10:00:00Z`), PARIS)).to.equal(week);
    });

  it('names a season by its id, and everything by all', () => {
    const now = at('2026-11-23T10:00:00Z');
    expect(periodKey('season', now, { ...PARIS, season: 'autumn' })).to.equal('autumn');
    expect(periodKey('season', now, PARIS)).to.equal('all');
    expect(periodKey('all', now, PARIS)).to.equal('all');
  });

  it('refuses a time zone that is none', () => {
    expect(() => dayKey(new Date(0), 'Mars/Olympus'))
      .to.throw('Mars/Olympus')
      .with.property('code', 'time_zone_unknown');
  });
});

describe('periodRange', () => {
  it('makes a week of 167 hours in spring and of 169 in autumn', () => {
    const hours = (day: string) => {
      const { start, end } = periodRange('week', at(day), 'Europe/Paris');
      return (end.getTime() - start.getTime()) / 3_600_000;
    };
    expect(hours('2026-03-25T12:00:00Z')).to.equal(167);
    expect(hours('2026-10-21T12:00:00Z')).to.equal(169);
    expect(hours('2026-06-10T12:00:00Z')).to.equal(168);
  });

  it('starts a day that has no midnight when it does start', () => {
    const { start } = periodRange('day', at('2026-04-24T12:00:00Z'), 'Africa/Cairo');
    expect(start.toISOString()).to.equal('2026-04-23T22:00:00.000Z');
    const chile = periodRange('day', at('2026-09-06T12:00:00Z'), 'America/Santiago').start;
    expect(dayKey(chile, 'America/Santiago')).to.equal('2026-09-06');
  });

  it('holds the moment it was asked for, and meets the next period at its end', () => {
    const moments = fc.date({ min: at('2000-01-01'), max: at('2099-01-01'), noInvalidDate: true });
    const zones = fc.constantFrom(
      'Europe/Paris',
      'America/Sao_Paulo',
      'Pacific/Apia',
      'Asia/Kolkata',
    );
    const kinds = fc.constantFrom('day', 'week', 'month');
    fc.assert(
      fc.property(moments, zones, kinds, (moment, zone, kind) => {
        const { start, end } = periodRange(kind, moment, zone);
        expect(start.getTime()).to.be.at.most(moment.getTime());
        expect(end.getTime()).to.be.above(moment.getTime());
        expect(periodRange(kind, end, zone).start.getTime()).to.equal(end.getTime());
        expect(dayKey(new Date(start.getTime() - 1), zone)).to.not.equal(dayKey(start, zone));
      }),
      { numRuns: 60 },
    );
  });

  it('finds the period before', () => {
    expect(previousKey('week', at('2027-01-05T10:00:00Z'), 'Europe/Paris')).to.equal('2026-W53');
    expect(previousKey('month', at('2027-01-05T10:00:00Z'), 'Europe/Paris')).to.equal('2026-12');
  });
});

describe('momentAt', () => {
  for (const [day, time, zone, moment] of [
    ['2026-12-01', '09:30', 'Europe/Paris', '2026-12-01T08:30:00.000Z'],
    ['2026-07-01', '09:30', 'Europe/Paris', '2026-07-01T07:30:00.000Z'],
    ['2026-03-29', '09:00', 'Europe/Paris', '2026-03-29T07:00:00.000Z'],
    ['2026-03-29', '02:30', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '09:00', 'Europe/Paris', '2026-10-25T08:00:00.000Z'],
    ['2026-12-01', '00:15', 'Asia/Kolkata', '2026-11-30T18:45:00.000Z'],
  ] as const)
    it(`is ${moment} for ${day} ${time} in ${zone}`, () => {
      expect(momentAt(day, time, zone).toISOString()).to.equal(moment);
    });

  it('is shown by the clocks it was asked for, unless they leave it out', () => {
    const days = fc.date({ min: at('2000-01-01'), max: at('2099-01-01'), noInvalidDate: true });
    const zones = fc.constantFrom('Europe/Paris', 'America/Sao_Paulo', 'Asia/Kolkata', 'UTC');
    fc.assert(
      fc.property(days, fc.integer({ min: 4, max: 23 }), zones, (date, hour, zone) => {
        const day = date.toISOString().slice(0, 10);
        const time = `${String(hour).padStart(2, '0')}:05`;
        const clock = momentAt(day, time, zone).toLocaleString('sv-SE', { timeZone: zone });
        expect(clock).to.equal(`${day} ${time}:00`);
      }),
      { numRuns: 60 },
    );
  });

  it('names a time zone that there is none of', () => {
    expect(() => momentAt('2026-12-01', '09:30', 'Europe/Atlantis'))
      .to.throw()
      .with.property('code', 'time_zone_unknown');
  });
});
