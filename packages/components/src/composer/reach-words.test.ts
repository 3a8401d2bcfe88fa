import {describe, expect, it} from 'vitest';
import {reachInWords, reachOfThread, reachWords} from './reach-words.js';

describe('reachInWords', () => {
  it('says it in the words of a school', () => {
    const reach = {
      people: 57,
      parts: [
        {kind: 'families' as const, count: 27, group: '4.B'},
        {kind: 'teachers' as const, count: 3},
      ],
    };
    expect(reachInWords(reach, reachWords.da)).toBe('27 familier i 4.B og 3 lærere');
    expect(reachInWords(reach, reachWords.en)).toBe('27 families in 4.B and 3 teachers');
  });

  it('says one, nobody, and a number where nothing more is known', () => {
    expect(reachInWords({people: 1, parts: [{kind: 'employees', count: 1}]}, reachWords.da)).toBe(
      '1 medarbejder',
    );
    expect(reachInWords({people: 0}, reachWords.da)).toBe('ingen');
    expect(reachInWords({people: 12}, reachWords.da)).toBe('12 personer');
  });
});

describe('reachOfThread', () => {
  it('counts everybody but the user, and those who are left out of the list', () => {
    const me = {id: 'me', name: 'Sara', role: 'guardian'};
    const others = [{id: 'mette', role: 'employee'}, {id: 'jonas', role: 'guardian'}, {role: 'constructor'}];
    expect(reachOfThread([me, ...others], 51, me)).toEqual({
      people: 54,
      parts: [
        {kind: 'employees', count: 1},
        {kind: 'guardians', count: 1},
        {kind: 'people', count: 52},
      ],
    });
  });
});
