import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {choiceOf, lastDayBeforeSummer, repeats, ruleOf} from './rule-choice.js';
import {ruleInWords} from './rule-words.js';

const tuesday = '2026-11-17T10:00:00';

describe('a rule in plain words', () => {
  it('is every other Tuesday until the summer holidays', () => {
    const rule = ruleOf({repeat: 'two-weekly', days: ['tu'], end: 'summer', until: '', count: 1}, tuesday);
    expect(rule).toEqual({
      frequency: 'weekly',
      interval: 2,
      byDay: [{day: 'tu'}],
      until: '2027-06-25T23:59:59',
    });
    expect(rule && ruleInWords(rule, tuesday, 'da-DK')).toBe(
      'hver anden uge på tirsdag til og med 25. juni 2027',
    );
    expect(rule && ruleInWords(rule, tuesday, 'en-GB')).toBe(
      'every other week on Tuesday until 25 June 2027',
    );
  });

  it('ends on the Friday before the last Saturday in June', () => {
    expect(lastDayBeforeSummer('2026-08-10')).toBe('2027-06-25');
    expect(lastDayBeforeSummer('2027-05-01')).toBe('2027-06-25');
    expect(lastDayBeforeSummer('2027-08-10')).toBe('2028-06-23');
  });

  it('comes back from the rule that it makes', () => {
    const choice = fc.record({
      repeat: fc.constantFrom(...repeats.filter((repeat) => repeat !== 'own' && repeat !== 'none')),
      days: fc.uniqueArray(fc.constantFrom('mo', 'tu', 'we', 'th', 'sa'), {minLength: 1}),
      end: fc.constantFrom('never', 'summer', 'until', 'count'),
      until: fc.constantFrom('2027-01-20', '2027-03-01'),
      count: fc.integer({min: 1, max: 99}),
    });
    fc.assert(
      fc.property(choice, (wanted) => {
        const rule = ruleOf(wanted, tuesday);
        expect(ruleOf(choiceOf(rule, tuesday), tuesday)).toEqual(rule);
      }),
    );
  });

  it('keeps a rule that the form has no words for as its own', () => {
    expect(choiceOf({frequency: 'monthly', byMonthDay: [-1]}, tuesday).repeat).toBe('own');
  });
});
