import type {Person} from '@skolebro/models';
import type {People} from './people.js';

/**
 * Gives as much of a person as the extract needs: all of the pupil and of the guardians at a change of school, of staff
 * the name alone, and in an extract for one parent nothing that tells where the child lives.
 */
export function trimPerson(
  person: Person,
  {pupilId, recipientId, guardianIds}: People,
  hasCpr: boolean,
): Person {
  const {cpr, cprType, ...rest} = person;
  const isPupil = person.id === pupilId;
  if (!isPupil && !guardianIds.has(person.id)) return named(person);
  if (isPupil && recipientId !== undefined) {
    const {birthDate, gender} = person;
    return {...named(person), ...(birthDate && {birthDate}), ...(gender && {gender})};
  }
  return isPupil && hasCpr ? {...rest, ...(cpr && {cpr}), ...(cprType && {cprType})} : rest;
}

/** A protected person has an alias to be shown; one without has no name to hide. */
function named(person: Person): Person {
  const {id, identifiers, givenName, familyName, aliasGivenName, aliasFamilyName} = person;
  return {
    id,
    ...(identifiers && {identifiers}),
    ...(!person.protected && givenName && {givenName}),
    ...(!person.protected && familyName && {familyName}),
    ...(aliasGivenName && {aliasGivenName}),
    ...(aliasFamilyName && {aliasFamilyName}),
    protected: person.protected,
  };
}
