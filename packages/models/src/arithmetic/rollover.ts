import type {ClassLevel} from '../codelists.js';
import type {Uuid} from '../scalars.js';
import {nextClassLevel} from './class-level.js';

/** A main group and the pupils in it, in one school year. */
export interface RolloverGroup {
  readonly id: Uuid;
  readonly level: ClassLevel;
  readonly line?: string;
  readonly pupilIds: readonly Uuid[];
}

/** Which new group goes on from which old one, and how that was found. */
export interface RolloverMatch {
  readonly fromGroupId: Uuid;
  readonly toGroupId: Uuid;
  /** All classes of a year moved up together, or one class was known by its pupils. */
  readonly method: 'year-group' | 'overlap';
  /** Pupils in both groups as a share of the larger one, 0 to 1. */
  readonly overlap: number;
}

/** Two groups with this share of common pupils are the same class. */
const sameClassOverlap = 0.7;

/**
 * Finds which new main groups go on from which old ones at the turn of a school year (årsrul, requirement GR-09).
 *
 * First a whole year moves up when its lines are the same as before (2A, 2B, 2C to 3A, 3B, 3C); then a
 * single class is known by at least 70 % common pupils. Nothing leads to grade 0, grade 10 or the levels
 * outside the folkeskole, because those classes are put together anew.
 */
export function matchRollover(
  before: readonly RolloverGroup[],
  after: readonly RolloverGroup[],
): readonly RolloverMatch[] {
  return after.flatMap((group) => {
    if (group.level === '0' || group.level === '10') return [];
    const candidates = before.filter(({level}) => nextClassLevel(level) === group.level);
    const sameYear = after.filter(({level}) => level === group.level);
    const match = wholeYear(group, candidates, sameYear) ?? bestOverlap(group, candidates);
    return match ? [match] : [];
  });
}

function wholeYear(
  group: RolloverGroup,
  before: readonly RolloverGroup[],
  after: readonly RolloverGroup[],
): RolloverMatch | undefined {
  const lines = (groups: readonly RolloverGroup[]) => groups.map(({line}) => line ?? '').sort();
  const [linesBefore, linesAfter] = [lines(before), lines(after)];
  if (
    linesBefore.length !== linesAfter.length ||
    linesBefore.some((line, index) => line !== linesAfter[index])
  ) {
    return undefined;
  }
  if (new Set(linesBefore).size !== linesBefore.length) return undefined;
  const from = before.find(({line}) => line === group.line);
  return (
    from && {fromGroupId: from.id, toGroupId: group.id, method: 'year-group', overlap: overlapOf(from, group)}
  );
}

function bestOverlap(group: RolloverGroup, before: readonly RolloverGroup[]): RolloverMatch | undefined {
  return before
    .map((from) => ({
      fromGroupId: from.id,
      toGroupId: group.id,
      method: 'overlap' as const,
      overlap: overlapOf(from, group),
    }))
    .filter(({overlap}) => overlap >= sameClassOverlap)
    .sort((one, other) => other.overlap - one.overlap)[0];
}

function overlapOf(one: RolloverGroup, other: RolloverGroup): number {
  const pupils = new Set(one.pupilIds);
  const both = new Set(other.pupilIds.filter((id) => pupils.has(id))).size;
  const larger = Math.max(pupils.size, new Set(other.pupilIds).size);
  return larger === 0 ? 0 : both / larger;
}
