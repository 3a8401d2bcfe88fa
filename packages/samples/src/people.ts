import {type Address, type Gender, type LocalDate, type Person, uniIdSystem} from '@skolebro/models';
import {emailOf} from './names.js';
import {type Random, uuidFor} from './random.js';

/** What has to be known before a person can be made. */
export interface PersonFacts {
  /** Names the person in its world, as `adult/12/0`. */
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly gender: Gender;
  readonly birthDate: LocalDate;
  readonly address: Address;
}

/** A grown-up with e-mail and a phone number that cannot ring: no Danish number begins with 0. */
export function adult(seed: number, random: Random, facts: PersonFacts): Person {
  const {givenName, familyName} = facts;
  const number = random.below(1_000_000);
  return {
    ...child(seed, facts),
    email: emailOf(givenName, familyName, number % 1000),
    phones: [
      {kind: 'mobile', number: `+4500${String(number).padStart(6, '0')}`, protected: random.chance(0.05)},
    ],
  };
}

/** A child: name, day of birth and home, without means of contact. */
export function child(
  seed: number,
  {key, givenName, familyName, gender, birthDate, address}: PersonFacts,
): Person {
  const id = personIdOf(seed, key);
  return {
    id,
    identifiers: [uniIdOf(id)],
    givenName,
    familyName,
    protected: false,
    birthDate,
    gender,
    address,
  };
}

/** A person with name and address protection, of whom only the alias is told (requirement ID-10). */
export function protectedPerson(
  seed: number,
  key: string,
  aliasGivenName: string,
  aliasFamilyName: string,
): Person {
  const id = personIdOf(seed, key);
  return {id, identifiers: [uniIdOf(id)], aliasGivenName, aliasFamilyName, protected: true};
}

/** The id of the person that a key names. */
export function personIdOf(seed: number, key: string): string {
  return uuidFor(seed, `person/${key}`);
}

/** A day of birth in a year. */
export function birthDateIn(random: Random, year: number): LocalDate {
  return new Date(Date.UTC(year, 0, 1 + random.below(365))).toISOString().slice(0, 10);
}

function uniIdOf(id: string): {system: string; value: string} {
  return {system: uniIdSystem, value: `prøve${id.slice(0, 8)}`.replace('ø', 'o')};
}
