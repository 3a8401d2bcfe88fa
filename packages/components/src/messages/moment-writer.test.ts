import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {MomentWriter} from './moment-writer.js';

const at = Date.parse('2026-09-05T06:05:00Z');

describe('MomentWriter', () => {
  it('writes Danish and English as browsers do', () => {
    const danish = new MomentWriter('da-DK', 'Europe/Copenhagen');
    const english = new MomentWriter('en-GB', 'Europe/Copenhagen');
    const forms = ['time', 'weekday', 'date', 'dateOfYear', 'dateAndTime'] as const;
    expect(forms.map((form) => danish.write(at, form))).toEqual([
      '08.05',
      'lør.',
      '5. sep.',
      '5. sep. 2026',
      'lør. 5. sep., 08.05',
    ]);
    expect(forms.map((form) => english.write(at, form))).toEqual([
      '08:05',
      'Sat',
      '5 Sept',
      '5 Sept 2026',
      'Sat 5 Sept, 08:05',
    ]);
  });

  it('asks the browser for any other language', () => {
    expect(new MomentWriter('fo', 'Europe/Copenhagen').write(at, 'weekday')).toMatch(/^ley/);
  });

  it('is on the clock of the zone at any moment', () => {
    fc.assert(
      fc.property(
        fc.integer({min: Date.parse('1990-01-01'), max: Date.parse('2040-01-01')}),
        fc.constantFrom('Europe/Copenhagen', 'America/Nuuk', 'Asia/Kathmandu', 'Africa/Casablanca'),
        (moment, timeZone) => {
          const local = new Intl.DateTimeFormat('en-CA', {
            ...{year: 'numeric', month: '2-digit', day: '2-digit', timeZone},
          }).format(moment);
          expect(new MomentWriter('da-DK', timeZone).dayOf(moment)).toBe(Date.parse(local) / 86_400_000);
        },
      ),
    );
  });
});
