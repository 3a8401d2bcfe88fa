import type {
  AcademicSession,
  Affiliation,
  Group,
  Guardianship,
  Institution,
  Lesson,
  Municipality,
  Person,
  Room,
} from '@skolebro/models';
import {uniIdSystem} from '@skolebro/models';

/** An id that tells by its last digits which record it is. */
export function idOf(number: number): string {
  const four = number.toString(16).padStart(4, '0');
  return `0198d5a0-${four}-7000-8000-00000000${four}`;
}

/** The ids that cases refer to. */
export const ids = {
  municipality: idOf(2),
  school: idOf(1),
  otherSchool: idOf(0x101),
  teacher: idOf(3),
  pupil: idOf(4),
  group: idOf(5),
  oldGroup: idOf(0x30),
  room: idOf(0x1d),
};

/** A person of the sample world with a UNI-id. */
export function person(id: string, givenName: string, uniId: string): Person {
  return {
    id,
    identifiers: [{system: uniIdSystem, value: uniId}],
    givenName,
    familyName: 'Prøvesen',
    protected: false,
  };
}

/** A class of the school in 2026/27. */
export const group: Group = {
  id: ids.group,
  institutionId: ids.school,
  classCode: '4B',
  kind: 'Hovedgruppe',
  level: '4',
  schoolYear: '2026-2027',
};

/** The child in the class. */
export const pupil: Extract<Affiliation, {kind: 'pupil'}> = {
  id: idOf(9),
  personId: ids.pupil,
  institutionId: ids.school,
  kind: 'pupil',
  role: 'Elev',
  level: '4',
  mainGroupId: ids.group,
};

const employee: Affiliation = {
  id: idOf(0xa9),
  personId: ids.teacher,
  institutionId: ids.school,
  kind: 'employee',
  roles: ['Lærer'],
};

const municipality: Municipality = {id: ids.municipality, code: '0461', name: 'Odense'};

/** The school. */
export const school: Institution = {
  id: ids.school,
  number: 'SB0001',
  name: 'Broskolen',
  kind: 'school',
  municipalityId: ids.municipality,
};

/** The records of a right package: a school with one class, one pupil and one teacher. */
export const baseRecords: {readonly [entity: string]: readonly object[]} = {
  municipality: [municipality],
  institution: [school],
  person: [person(ids.teacher, 'Åse', 'prov0003'), person(ids.pupil, 'Storm', 'prov0004')],
  affiliation: [pupil, employee],
  group: [group],
};

/** What the manifest of a right package says, its files left out. */
export const baseManifest = {
  id: idOf(0xb),
  standardVersion: '1.0',
  createdAt: '2026-08-20T06:00:00Z',
  producer: {name: 'Prøveprogram', version: '1.2.3'},
  origin: 'vendor',
  accessLevel: 'medium',
  cprMode: 'none',
  includesProtected: false,
};

/** What the profile for rosters demands of a manifest besides. */
export const rosterManifest = {
  profile: 'roster',
  controller: {code: '0461', name: 'Odense Kommune'},
  institutionNumbers: ['SB0001'],
  schoolYear: '2026-2027',
};

/** The hall of the school. */
export const room: Room = {id: ids.room, institutionId: ids.school, name: 'Hal 1', kind: 'room'};

/** A lesson on the first Monday of the school year. */
export const lesson: Lesson = {
  id: idOf(0x1e),
  institutionId: ids.school,
  groupIds: [ids.group],
  start: '2026-08-10T08:00:00',
  end: '2026-08-10T08:45:00',
  timeZone: 'Europe/Copenhagen',
  status: 'normal',
};

/** The school year with its number of school days. */
export const session: AcademicSession = {
  id: idOf(0x10),
  institutionId: ids.school,
  schoolYear: '2026-2027',
  startDate: '2026-08-10',
  endDate: '2027-06-25',
  schoolDays: 200,
};

/** Guardians of the child, and who they are. */
export function guardians(count: number): {person: Person[]; guardianship: Guardianship[]} {
  const numbers = Array.from({length: count}, (_, index) => index + 1);
  return {
    person: numbers.map((number) =>
      person(idOf(0x200 + number), `Kontakt ${number}`, `prov02${number + 10}`),
    ),
    guardianship: numbers.map((number) => ({
      id: idOf(0x300 + number),
      childId: ids.pupil,
      guardianId: idOf(0x200 + number),
      relation: 'Andet',
      custody: true,
      accessLevel: 3,
    })),
  };
}
