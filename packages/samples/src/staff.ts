import type {EmployeeAffiliation, EmployeeRole, ExternalAffiliation, Person} from '@skolebro/models';
import {familyNameOf, givenNameOf} from './names.js';
import {adult, birthDateIn, protectedPerson} from './people.js';
import {addressOf} from './places.js';
import {randomFor, uuidFor} from './random.js';
import type {Site} from './sites.js';

/** Who works at one institution; the lists hold people in the order in which they get their classes. */
export interface Staff {
  readonly people: readonly Person[];
  readonly affiliations: readonly (EmployeeAffiliation | ExternalAffiliation)[];

  /** Teachers of a school or pedagogues of a day-care institution, at least four and one for each class. */
  readonly teachers: readonly Person[];

  /** One substitute for each five classes. */
  readonly substitutes: readonly Person[];

  readonly leader: Person;
}

/** The people who work at one institution. */
export function staffOf(seed: number, site: Site): Staff {
  const {number, kind, id: institutionId} = site.institution;
  const school = kind === 'school';
  const people: Person[] = [];
  const affiliations: (EmployeeAffiliation | ExternalAffiliation)[] = [];
  const employ = (
    person: Person,
    roles: readonly EmployeeRole[],
    occupation: string,
    groupIds: readonly string[] = [],
  ): Person => {
    people.push(person);
    affiliations.push({
      kind: 'employee',
      id: uuidFor(seed, `affiliation/${number}/${person.id}`),
      personId: person.id,
      institutionId,
      roles,
      occupation,
      ...(groupIds.length > 0 && {groupIds}),
      ...(person.givenName !== undefined && {initials: initialsOf(person)}),
    });
    return person;
  };
  const hire = (task: string, index: number): Person => {
    const random = randomFor(seed, `staff/${number}/${task}/${index}`);
    const gender = random.chance(school ? 0.65 : 0.85) ? 'K' : 'M';
    return adult(seed, random, {
      key: `staff/${number}/${task}/${index}`,
      givenName: givenNameOf(random, 'adult', gender),
      familyName: familyNameOf(random),
      gender,
      birthDate: birthDateIn(random, 1962 + random.below(38)),
      address: addressOf(random, site.side),
    });
  };

  const leader = employ(hire('leader', 0), ['Leder', 'Ledelse'], school ? 'Skoleleder' : 'Daglig leder');
  const teachers = Array.from({length: Math.max(4, site.classes.length)}, (_, index) => {
    const own = site.classes[index]?.group.id;
    return employ(
      hire('teacher', index),
      school ? ['Lærer'] : ['Pædagog'],
      school ? 'Lærer' : 'Pædagog',
      own === undefined ? [] : [own],
    );
  });
  const substitutes = Array.from({length: Math.max(1, Math.ceil(site.classes.length / 5))}, (_, index) =>
    employ(hire('substitute', index), ['Vikar'], 'Vikar'),
  );
  for (const group of site.others.filter(({kind: groupKind}) => groupKind === 'SFO')) {
    employ(hire('sfo', 0), ['Pædagog'], 'Pædagog i SFO', [group.id]);
    employ(hire('sfo', 1), ['Pædagog', 'TAP'], 'Pædagogmedhjælper', [group.id]);
  }
  if (school && number.endsWith('0000'))
    employ(protectedPerson(seed, `staff/${number}/secretary`, 'Sekretær', 'Alias'), ['TAP'], 'Sekretær');

  const intern = hire('intern', 0);
  people.push(intern);
  affiliations.push({
    kind: 'external',
    id: uuidFor(seed, `affiliation/${number}/${intern.id}`),
    personId: intern.id,
    institutionId,
    role: 'Praktikant',
    ...(site.classes[0] && {groupIds: [site.classes[0].group.id]}),
  });
  return {people, affiliations, teachers, substitutes, leader};
}

function initialsOf({givenName = '', familyName = ''}: Person): string {
  return `${givenName.slice(0, 2)}${familyName.slice(0, 2)}`.toUpperCase();
}
