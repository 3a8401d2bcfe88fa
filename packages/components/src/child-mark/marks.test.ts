import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type FamilyChild, marksOf} from './marks.js';

const family = (...children: Omit<FamilyChild, 'id'>[]): FamilyChild[] =>
  children.map((child, index) => ({id: `00000000-0000-4000-8000-00000000000${index}`, ...child}));
const letters = (...children: Omit<FamilyChild, 'id'>[]) =>
  marksOf(family(...children)).map((mark) => mark.letters);

describe('marksOf', () => {
  it('takes one letter where that is enough', () => {
    expect(letters({name: 'Alma'}, {name: 'viggo'}, {name: 'Øjvind'})).toEqual(['A', 'V', 'Ø']);
  });

  it('takes a second letter for those who share the first, and only for them', () => {
    expect(letters({name: 'Alma'}, {name: 'Anton'}, {name: 'Viggo'})).toEqual(['Al', 'An', 'V']);
  });

  it('tells one first name apart by the last name, or else by the class', () => {
    expect(letters({name: 'Alma Holm'}, {name: 'Alma Demir'})).toEqual(['AH', 'AD']);
    const twins = family({name: 'Alma', group: '4.B'}, {name: 'Alma', group: '1.A'});
    expect(marksOf(twins)).toEqual([
      {letters: 'A4', name: 'Alma (4.B)'},
      {letters: 'A1', name: 'Alma (1.A)'},
    ]);
  });

  it('gives a child without a name its number', () => {
    expect(marksOf(family({}, {name: '  '}, {name: '😀'}))).toEqual([
      {letters: '#1', name: ''},
      {letters: '#2', name: ''},
      {letters: '#3', name: '😀'},
    ]);
  });

  it('knows a protected child by its alias alone', () => {
    expect(marksOf(family({name: 'Alma', alias: 'Barn K'}))).toEqual([{letters: 'B', name: 'Barn K'}]);
  });

  it('never gives two children the same letters, whatever they are called', () => {
    const child = fc.record({name: fc.string({unit: 'grapheme'}), group: fc.string()}, {requiredKeys: []});
    fc.assert(
      fc.property(fc.array(child, {maxLength: 9}), (children) => {
        const given = letters(...children);
        expect(new Set(given).size).toBe(children.length);
        expect(given.every((one) => one !== '' && one.length <= 8)).toBe(true);
      }),
    );
  });
});
