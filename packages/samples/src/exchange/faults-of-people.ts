import type {Guardianship, Person} from '@skolebro/models';
import {type Fault, type Ground, inRecords} from './fault.js';

const guardianship = (
  ground: Ground,
  child: Person,
  adult: Person,
  change: Partial<Guardianship> = {},
): Guardianship => ({
  id: ground.id(`guardianship/${child.id}/${adult.id}`),
  childId: child.id,
  guardianId: adult.id,
  relation: 'Andet',
  custody: true,
  accessLevel: 2,
  ...change,
});

const onlyWithCpr = (fault: Fault): Fault => ({
  rule: fault.rule,
  plant: (ground) => (ground.profile === 'supplier-exit' ? fault.plant(ground) : undefined),
});

/** Faults of people, guardians, classes and the school year. */
export const peopleFaults: readonly Fault[] = [
  onlyWithCpr({
    rule: 'cpr-without-type',
    plant: (ground) => ({
      manifest: {cprMode: 'full'},
      records: {person: [ground.person('cpr', {cpr: '6101364000'})]},
    }),
  }),
  // No real number may stand in test data, so this one has a date that is still to come.
  onlyWithCpr(
    inRecords('cpr-real-in-test-data', (ground) => ({
      person: [ground.person('real', {cpr: '3112575000', cprType: 'CPR_UNVERIFIED'})],
    })),
  ),
  inRecords('cpr-outside-its-field', (ground) => ({
    person: [ground.person('hidden', {extensions: {'https://vendor.example/note': '610136-4000'}})],
  })),
  inRecords('person-without-uni-id', (ground) => {
    const nobody = ground.person('nobody', {identifiers: [{system: 'urn:example:id', value: 'a1'}]});
    return {
      person: [nobody],
      affiliation: [
        {
          ...{kind: 'employee', id: ground.id('affiliation/nobody'), personId: nobody.id},
          ...{institutionId: ground.institutionId, roles: ['Lærer']},
        },
      ],
    };
  }),
  inRecords('protected-person-exposed', (ground) => ({
    person: [
      {
        ...{id: ground.id('exposed'), protected: true, aliasGivenName: 'Alias'},
        ...{email: 'alias@skole.example', identifiers: ground.person('exposed').identifiers},
      },
    ],
  })),
  inRecords('protected-person-without-alias', (ground) => {
    const {id, identifiers} = ground.person('nameless');
    return {person: [{id, ...(identifiers && {identifiers}), protected: true}]};
  }),
  inRecords('access-without-custody', (ground) => {
    const [child, adult] = [ground.person('access/child'), ground.person('access/adult')];
    return {
      person: [child, adult],
      guardianship: [guardianship(ground, child, adult, {custody: false, accessLevel: 3})],
    };
  }),
  inRecords('guardians-more-than-ten', (ground) => {
    const child = ground.person('many/child');
    const adults = Array.from({length: 11}, (_, number) => ground.person(`many/${number}`));
    return {
      person: [child, ...adults],
      guardianship: adults.map((adult) => guardianship(ground, child, adult)),
    };
  }),
  inRecords('group-code-repeated', (ground) => {
    const one = ground.group('Kor');
    return {group: [one, {...one, id: ground.id('group/choir again')}]};
  }),
  inRecords('group-ends-before-start', (ground) => ({
    group: [ground.group('Skak', {startDate: '2026-08-10', endDate: '2026-08-01'})],
  })),
  inRecords('group-level-misplaced', (ground) => ({group: [ground.group('Drama', {level: '4'})]})),
  inRecords('names-differ-in-blanks-or-case', (ground) => ({
    group: [ground.group('Billedkunst'), ground.group('billedkunst')],
  })),
  inRecords('school-year-not-consecutive', (ground) => ({
    group: [ground.group('Musik', {schoolYear: '2026-2028'})],
  })),
  inRecords('text-too-many-bytes', (ground) => ({group: [ground.group('Sang', {line: 'æ'.repeat(21)})]})),
  inRecords('date-not-in-calendar', (ground) => ({
    group: [ground.group('Skuddag', {startDate: '2027-02-29'})],
  })),
  inRecords('pupil-level-differs-from-main-group', (ground) => {
    const group = ground.group('9Ø', {kind: 'Hovedgruppe', level: '9'});
    const person = ground.person('other level');
    return {group: [group], person: [person], affiliation: [ground.pupil(person, group)]};
  }),
  inRecords('pupil-main-group-wrong', (ground) => {
    const group = ground.group('Håndbold');
    const person = ground.person('no class');
    return {group: [group], person: [person], affiliation: [ground.pupil(person, group)]};
  }),
  inRecords('rollover-link-wrong-year', (ground) => {
    const [from, to] = [ground.group('Fra 26'), ground.group('Til 26')];
    const link = {fromGroupId: from.id, toGroupId: to.id, method: 'manual'} as const;
    return {
      group: [from, to],
      rollover: [
        {
          ...{id: ground.id('rollover'), institutionId: ground.institutionId},
          ...{fromSchoolYear: '2025-2026', toSchoolYear: '2026-2027', links: [link]},
        },
      ],
    };
  }),
];
