import {addDays} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {DateFormat} from './date-format.js';

const withinSchoolYears = Array.from({length: 1100}, (_, index) => addDays('2025-12-20', index));

/** What the browser's own formats say; a comma after the weekday comes and goes with their editions. */
function own(locale: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
  return (date: string) => format.format(Date.parse(`${date}T12:00:00Z`)).replace(',', '');
}

for (const locale of ['da-DK', 'en-GB']) {
  describe(`the words for days in ${locale}`, () => {
    const dates = new DateFormat(locale);
    const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
    const day = {day: 'numeric', month: 'long'} as const;
    const forms = {
      fullDay: [
        (date: string) => dates.fullDay(date),
        own(locale, {weekday: 'long', ...day, year: 'numeric'}),
      ],
      longDay: [(date: string) => dates.longDay(date), own(locale, {...day, year: 'numeric'})],
      shortDay: [(date: string) => dates.shortDay(date), own(locale, {day: 'numeric', month: 'short'})],
      weekday: [(date: string) => dates.weekday(date), own(locale, {weekday: 'short'})],
      weekdayName: [(date: string) => dates.weekdayName(date, 'long'), own(locale, {weekday: 'long'})],
      dayHeading: [
        (date: string) => dates.dayHeading(date),
        (date: string) => capital(own(locale, {weekday: 'long', ...day})(date)),
      ],
      month: [
        (date: string) => dates.month(date),
        (date: string) => capital(own(locale, {month: 'long', year: 'numeric'})(date)),
      ],
      monthName: [
        (date: string) => dates.monthName(date),
        (date: string) => capital(own(locale, {month: 'long'})(date)),
      ],
    } as const;
    for (const [name, [ours, theirs]] of Object.entries(forms)) {
      it(`are the browser's own in ${name}`, () => {
        for (const date of withinSchoolYears.filter((_, index) => index % 5 === 0))
          expect(ours(date).replace(',', '')).toBe(theirs(date));
      });
    }

    it("are the browser's own for spans within a month, across months and across years", () => {
      const format = new Intl.DateTimeFormat(locale, {...day, year: 'numeric', timeZone: 'UTC'});
      for (const start of withinSchoolYears.filter((_, index) => index % 7 === 0)) {
        for (const end of [start, addDays(start, 6), addDays(start, 27)]) {
          const at = (date: string) => Date.parse(`${date}T12:00:00Z`);
          expect(dates.span({start, end})).toBe(format.formatRange(at(start), at(end)));
        }
      }
    });

    it("are the browser's own for every minute of a day", () => {
      const format = new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: 'UTC',
      });
      for (let minute = 0; minute <= 1440; minute++)
        expect(dates.time(minute)).toBe(format.format(minute * 60_000));
    });
  });
}

describe('the words for days in another language', () => {
  it("are the browser's own", () => {
    expect(new DateFormat('de-DE').fullDay('2026-11-16')).toBe('Montag, 16. November 2026');
  });

  it('are Danish where the browser does not know the language', () => {
    expect(new DateFormat('xx-nothing').longDay('2026-11-16')).toBe('16. november 2026');
  });
});
