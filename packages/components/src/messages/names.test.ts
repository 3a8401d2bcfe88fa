import {describe, expect, it} from 'vitest';
import {nameOf, nameWords, namesOf} from './names.js';

const words = nameWords.da;

describe('nameOf', () => {
  it('shows a protected person by alias alone', () => {
    expect(nameOf({name: 'Asta Holm', alias: 'Barn K', role: 'pupil'}, words)).toBe('Barn K');
  });

  it('never shows nothing', () => {
    expect(nameOf(undefined, words)).toBe('Ukendt afsender');
    expect(nameOf({role: 'guardian', name: ' '}, words)).toBe('Ukendt afsender');
    expect(nameOf({role: 'employee', former: true}, words)).toBe('Tidligere bruger');
    expect(nameOf({role: 'system'}, words)).toBe('Automatisk besked');
  });
});

describe('namesOf', () => {
  const people = ['Mette', 'Yusuf', 'Sara'].map((name) => ({name, role: 'guardian'}));

  it('counts those who are not named', () => {
    expect(namesOf(people, 0, 2, words)).toBe('Mette, Yusuf og 1 mere');
    expect(namesOf(people, 51, 2, words)).toBe('Mette, Yusuf og 52 flere');
    expect(namesOf([], 3, 2, words)).toBe('og 3 flere');
    expect(namesOf([], 0, 2, words)).toBe('Ukendt afsender');
  });
});
