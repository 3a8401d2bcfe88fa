import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {classLevels} from '../codelists.js';
import {compareClassLevels, nextClassLevel, stageOf} from './class-level.js';

describe('class levels', () => {
  it('sort as people count them, 2 before 10', () => {
    expect(
      ['10', 'U1', '2', 'DT', '0', 'Andet', '9'].map((level) => level as '10').sort(compareClassLevels),
    ).toEqual(['DT', '0', '2', '9', '10', 'U1', 'Andet']);
  });

  it('move up one at a time from 0 to 10 and no further', () => {
    expect(classLevels.map((level) => nextClassLevel(level) ?? '-').join(' ')).toBe(
      '- 1 2 3 4 5 6 7 8 9 10 - - - - - - -',
    );
  });

  it('lie in the three stages of the folkeskole', () => {
    expect(classLevels.map((level) => stageOf(level)?.slice(0, 1) ?? '-').join('')).toBe(
      '-iiiimmmuuuu------',
    );
  });

  it('keep their order however they are shuffled, and move up in it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...classLevels]), (levels) => {
        const sorted = [...levels].sort(compareClassLevels);
        expect(sorted).toEqual(classLevels.filter((level) => levels.includes(level)));
        for (const level of levels) {
          const next = nextClassLevel(level);
          if (next !== undefined) expect(compareClassLevels(level, next)).toBeLessThan(0);
        }
      }),
    );
  });
});
