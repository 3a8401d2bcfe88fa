import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ClassLevel} from '../codelists.js';
import {matchRollover, type RolloverGroup} from './rollover.js';

const pupils = (...numbers: number[]) => numbers.map((number) => `pupil-${String(number)}`);

function group(name: string, pupilIds: readonly string[] = []): RolloverGroup {
  const [, level = '', line = ''] = /^(\d+)(.*)$/.exec(name.replace(/'$/, '')) ?? [];
  return {id: name, level: level as ClassLevel, ...(line && {line}), pupilIds};
}

const links = (before: readonly RolloverGroup[], after: readonly RolloverGroup[]) =>
  matchRollover(before, after).map(
    ({fromGroupId, toGroupId, method}) => `${fromGroupId} to ${toGroupId} by ${method}`,
  );

describe('the rollover of classes', () => {
  it('moves a whole year up when its lines are the same', () => {
    expect(links([group('2A'), group('2B'), group('5A')], [group('3A'), group('3B')])).toEqual([
      '2A to 3A by year-group',
      '2B to 3B by year-group',
    ]);
  });

  it('knows a single class by its pupils when the year was divided anew', () => {
    const before = [group('2A', pupils(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), group('2B', pupils(11, 12, 13))];
    const after = [
      group('3X', pupils(1, 2, 3, 4, 5, 6, 7, 20, 21, 22)),
      group('3Y', pupils(11, 8, 9)),
      group('3Z'),
    ];
    expect(links(before, after)).toEqual(['2A to 3X by overlap']);
    expect(matchRollover(before, after)[0]?.overlap).toBe(0.7);
  });

  it('never leads to grade 0 or grade 10', () => {
    expect(
      links([group('9A', pupils(1, 2))], [group('10A', pupils(1, 2)), group('0A', pupils(1, 2))]),
    ).toEqual([]);
  });

  it('does not mistake two classes without a line for a whole year', () => {
    expect(links([group('2'), group('2')], [group('3'), group('3')])).toEqual([]);
  });

  it('links each new class to at most one old class of the level below', () => {
    const groups = (level: string) =>
      fc
        .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), {maxLength: 4})
        .chain((lines) =>
          fc.tuple(
            ...lines.map((line) =>
              fc.subarray(pupils(1, 2, 3, 4, 5, 6)).map((ids) => group(level + line, ids)),
            ),
          ),
        );
    fc.assert(
      fc.property(groups('4'), groups('5'), (before, after) => {
        const found = matchRollover(before, after);
        expect(new Set(found.map(({toGroupId}) => toGroupId)).size).toBe(found.length);
        expect(found.every(({overlap}) => overlap >= 0 && overlap <= 1)).toBe(true);
      }),
    );
  });
});
