import type {Gender, Guardianship, GuardianRelation, Person} from '@skolebro/models';
import {familyNameOf, givenNameOf} from './names.js';
import {addressOf} from './places.js';
import {adult, birthDateIn, child, personIdOf, protectedPerson} from './people.js';
import type {PlannedPupil} from './plan.js';
import {type Random, randomFor, uuidFor} from './random.js';

/** The people of one family, and what they are to each other. */
export interface Family {
  /** In the order of the planned children. */
  readonly children: readonly Person[];
  readonly adults: readonly Person[];
  readonly guardianships: readonly Guardianship[];
}

/** The family whose day the demonstrations show. */
export const demoFamilyNumber = 0;

/** The family with name and address protection, in worlds of four pupils and more. */
export const protectedFamilyNumber = 1;

/** The id of a planned child. */
export function childIdOf(seed: number, {family, sibling}: PlannedPupil): string {
  return personIdOf(seed, `child/${family}/${sibling}`);
}

/** The id of the grown-up with custody whom every family has. */
export function parentIdOf(seed: number, family: number): string {
  return personIdOf(seed, `adult/${family}/${family === demoFamilyNumber ? 'parent' : 0}`);
}

interface Home {
  readonly seed: number;
  readonly number: number;
  readonly random: Random;
  readonly planned: readonly PlannedPupil[];
}

/** Makes family `number` from its planned children. */
export function familyOf(seed: number, number: number, planned: readonly PlannedPupil[]): Family {
  const home: Home = {seed, number, planned, random: randomFor(seed, `home/${number}`)};
  if (number === demoFamilyNumber) return demoFamily(home);
  if (number === protectedFamilyNumber) return protectedFamily(home);
  return commonFamily(home);
}

/** The record of what one adult is to one child; access level 0 shows nothing, 2 shows everything. */
function guardianship(
  home: Home,
  childOf: Person,
  guardian: Person,
  relation: GuardianRelation,
  custody: boolean,
): Guardianship {
  return {
    id: uuidFor(home.seed, `guardianship/${childOf.id}/${guardian.id}`),
    childId: childOf.id,
    guardianId: guardian.id,
    relation,
    custody,
    accessLevel: custody ? 2 : 0,
  };
}

/** Viggo lives with his father on the other side of the border; the stepfather has no custody. */
function demoFamily(home: Home): Family {
  const {seed, random, planned} = home;
  const here = addressOf(random, 0);
  const there = addressOf(random, 1);
  const grownUp = (
    name: string,
    givenName: string,
    familyName: string,
    gender: Gender,
    address = here,
  ): Person =>
    adult(seed, random, {
      key: `adult/0/${name}`,
      givenName,
      familyName,
      gender,
      birthDate: birthDateIn(random, 1986),
      address,
    });
  const maja = grownUp('parent', 'Maja', 'Lindegård Sørensen', 'K');
  const andre = grownUp('father', 'André', 'Krogh', 'M', there);
  const soren = grownUp('stepfather', 'Søren', 'Ågesen', 'M');
  const names = [
    ['Viggo', 'Lindegård Krogh'],
    ['Alma', 'Lindegård Krogh'],
    ['Ellen-Sofie', 'Lindegård Ågesen'],
  ] as const;
  const children = planned.map(({level, gender}, index) => {
    const [givenName, familyName] = names[index] ?? names[0];
    const address = index === 0 ? there : here;
    return child(seed, {
      key: `child/0/${index}`,
      givenName,
      familyName,
      gender,
      birthDate: birthDateIn(random, 2020 - level),
      address,
    });
  });
  return {
    children,
    adults: [maja, andre, soren],
    guardianships: children.flatMap((ours, index) => [
      guardianship(home, ours, maja, 'Mor', true),
      ...(index < 2
        ? [guardianship(home, ours, andre, 'Far', true), guardianship(home, ours, soren, 'Andet', false)]
        : [guardianship(home, ours, soren, 'Far', true)]),
    ]),
  };
}

function protectedFamily(home: Home): Family {
  const {seed, planned} = home;
  const mother = protectedPerson(seed, 'adult/1/0', 'Karen', 'Alias Holm');
  const aliases = ['Bo', 'Ane', 'Kaj'];
  const children = planned.map((_, index) =>
    protectedPerson(seed, `child/1/${index}`, aliases[index] ?? 'Bo', 'Alias Holm'),
  );
  return {
    children,
    adults: [mother],
    guardianships: children.map((ours) => guardianship(home, ours, mother, 'Mor', true)),
  };
}

/** Of ten families six live together, two share custody in two homes, one has a father without, one a single mother. */
function commonFamily(home: Home): Family {
  const {seed, number, random, planned} = home;
  const side = planned[0]?.side ?? 0;
  const together = addressOf(random, side);
  const apart = addressOf(random, random.chance(0.3) ? (side === 0 ? 1 : 0) : side);
  const form = number % 10;
  const grownUp = (index: number, gender: Gender, address = together): Person =>
    adult(seed, random, {
      key: `adult/${number}/${index}`,
      givenName: givenNameOf(random, 'adult', gender),
      familyName: familyNameOf(random),
      gender,
      birthDate: birthDateIn(random, 1976 + random.below(16)),
      address,
    });
  const mother = grownUp(0, 'K');
  const second =
    form === 9 ? undefined : grownUp(1, random.chance(0.04) ? 'K' : 'M', form >= 6 ? apart : together);
  const children = planned.map(({level, gender}, index) =>
    child(seed, {
      key: `child/${number}/${index}`,
      givenName: givenNameOf(random, 'child', gender),
      familyName: random.chance(0.7)
        ? (second?.familyName ?? mother.familyName ?? '')
        : (mother.familyName ?? ''),
      gender,
      birthDate: birthDateIn(random, 2020 - level),
      address: together,
    }),
  );
  return {
    children,
    adults: second === undefined ? [mother] : [mother, second],
    guardianships: children.flatMap((ours) => [
      guardianship(home, ours, mother, 'Mor', true),
      ...(second === undefined
        ? []
        : [guardianship(home, ours, second, second.gender === 'K' ? 'Mor' : 'Far', form !== 8)]),
    ]),
  };
}
