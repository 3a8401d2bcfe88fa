import type {Gender} from '@skolebro/models';
import type {Side} from './places.js';
import {randomFor} from './random.js';

/** Where one child goes, decided before anything else so that classes can be filled evenly. */
export interface PlannedPupil {
  /** The family's number, from 0. */
  readonly family: number;

  /** The child's number in the family, the eldest is 0. */
  readonly sibling: number;

  readonly side: Side;

  /** The school's number in its municipality; day-care has one institution on each side. */
  readonly school: number;

  /** The class level, 0 to 9; the years before school are negative, -1 turns six next year. */
  readonly level: number;

  readonly gender: Gender;
}

/** Whether the child is too young for school. */
export function isInDayCare(pupil: PlannedPupil): boolean {
  return pupil.level < 0;
}

// One parent, three children, two municipalities, two schools and a day-care institution.
const demoFamily: readonly Omit<PlannedPupil, 'family' | 'sibling'>[] = [
  {side: 1, school: 0, level: 8, gender: 'M'},
  {side: 0, school: 0, level: 4, gender: 'K'},
  {side: 0, school: 0, level: -2, gender: 'K'},
];

const pupilsPerSchool = 500;
const childrenPerDayCare = 100;

/**
 * Where the families of a world live: on both sides of a border between two municipalities, all in one, or all in
 * one with children who are too young for school.
 */
export type Scene = 'border' | 'one-municipality' | 'day-care';

/** Families of one to three children until the world has its pupils; the first family is the one to show. */
export function planPupils(seed: number, pupils: number, scene: Scene = 'border'): PlannedPupil[] {
  const perSchool = scene === 'day-care' ? childrenPerDayCare : pupilsPerSchool;
  const schools = Math.ceil(pupils / (scene === 'border' ? 2 * perSchool : perSchool));
  const planned: PlannedPupil[] = [];
  for (let family = 0; planned.length < pupils; family++) {
    const children = family === 0 ? demoFamily : planFamily(seed, family, schools);
    for (const [sibling, child] of children.entries()) {
      if (planned.length === pupils) break;
      const side = scene === 'border' ? child.side : 0;
      const level = scene === 'day-care' ? -1 - ((child.level + 5) % 5) : child.level;
      const {school, gender} = child;
      // Named one by one, since a copy by spreading takes four times the memory, and there may be a million.
      planned.push({family, sibling, side, school, level, gender});
    }
  }
  return planned;
}

function planFamily(
  seed: number,
  family: number,
  schools: number,
): Omit<PlannedPupil, 'family' | 'sibling'>[] {
  const random = randomFor(seed, `family/${family}`);
  const side: Side = family % 2 === 0 ? 0 : 1;
  const school = random.below(schools);
  const children: Omit<PlannedPupil, 'family' | 'sibling'>[] = [];
  const size = random.pick([1, 1, 2, 2, 2, 3]);
  for (
    let level = 9 - random.below(12);
    level >= -5 && children.length < size;
    level -= 2 + random.below(2)
  ) {
    children.push({side, school, level, gender: random.pick(['K', 'M'])});
  }
  return children;
}
