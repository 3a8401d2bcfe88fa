import {classLevels, type ClassLevel} from '../codelists.js';

const yearlyLevels: readonly ClassLevel[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** Sorts class levels as people count them: day care, 0 to 10, upper secondary, adults, others. */
export function compareClassLevels(one: ClassLevel, other: ClassLevel): number {
  return classLevels.indexOf(one) - classLevels.indexOf(other);
}

/** The class level a year later, from 0 to 10; nothing where a pupil does not simply move up. */
export function nextClassLevel(level: ClassLevel): ClassLevel | undefined {
  const index = yearlyLevels.indexOf(level);
  return index < 0 ? undefined : yearlyLevels[index + 1];
}

/** The three stages of the folkeskole; nothing for levels outside it. */
export function stageOf(level: ClassLevel): 'indskoling' | 'mellemtrin' | 'udskoling' | undefined {
  const index = yearlyLevels.indexOf(level);
  if (index < 0) return undefined;
  if (index <= 3) return 'indskoling';
  return index <= 6 ? 'mellemtrin' : 'udskoling';
}
