import type {Absence, CommunicationBook, File, Goal, GoalFramework, RetentionClass} from '@skolebro/models';
import {
  baseRecords,
  group,
  guardians,
  idOf,
  ids,
  lesson,
  person,
  pupil,
  room,
  school,
  session,
} from './base.js';
import type {PackageCase} from './package-case.js';

const people = baseRecords['person'] ?? [];
const affiliations = baseRecords['affiliation'] ?? [];
const [, teacherAffiliation = {}] = affiliations;
const teacher = {personId: ids.teacher, role: 'primary-teacher'};
const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const file: File = {id: idOf(7), name: 'Ugeplan.pdf', mediaType: 'application/pdf', bytes: 4, sha256};
const framework: GoalFramework = {
  id: idOf(0x14),
  title: 'Skolens egne mål',
  version: '2026',
  status: 'advisory',
};
const goal: Goal = {
  id: idOf(0x15),
  frameworkId: framework.id,
  kind: 'skill-goal',
  fullStatement: 'Eleven kan læse ukendte ord i fagtekster',
};
const newerGoal: Goal = {...goal, id: idOf(0x16), fullStatement: 'Eleven kan læse fagtekster'};
const book: CommunicationBook = {
  id: idOf(0x22),
  pupilId: ids.pupil,
  schoolYear: '2026-2027',
  level: '4',
  status: 'shared',
  sharedAt: '2027-03-01T09:00:00Z',
  focusPoints: [
    {area: 'danish', statusText: 'Læser flydende.'},
    {area: 'mathematics', statusText: 'Regner sikkert.'},
  ],
};
const afterTheYear = {createdAt: '2027-07-02T06:00:00Z', schoolYear: '2026-2027'};
const masterData: RetentionClass = {
  id: idOf(0x2e),
  title: 'Stamdata',
  entities: ['municipality', 'institution', 'person', 'affiliation'],
  hold: 'none',
};

/** Whole days of unlawful absence in September 2026. */
function absences(count: number): readonly Absence[] {
  return Array.from({length: count}, (_, day) => ({
    id: idOf(0x400 + day),
    pupilId: ids.pupil,
    institutionId: ids.school,
    date: `2026-09-${String(day + 1).padStart(2, '0')}`,
    kind: 'unlawful' as const,
  }));
}

function rollover(oldYear: string): Pick<PackageCase, 'records'> {
  const old = {...group, id: ids.oldGroup, classCode: '3B', level: '3', schoolYear: oldYear};
  const link = {fromGroupId: ids.oldGroup, toGroupId: ids.group, method: 'manual'};
  const record = {
    id: idOf(0x11),
    institutionId: ids.school,
    fromSchoolYear: '2025-2026',
    toSchoolYear: '2026-2027',
  };
  return {records: {group: [group, old], rollover: [{...record, links: [link]}]}};
}

/** Right packages, and packages whose fault shows only when their records are seen together. */
export const acrossRecords: readonly PackageCase[] = [
  {name: 'right', why: 'A school with one class, one pupil and one teacher.'},
  {
    name: 'right-ten-guardians',
    why: 'A child may have ten guardians (GU-03).',
    records: {...guardians(10), person: [...people, ...guardians(10).person]},
  },
  {
    name: 'right-lessons-back-to-back',
    why: 'A lesson may begin when the one before it ends.',
    records: {
      room: [room],
      lesson: [
        {...lesson, teachers: [teacher], roomIds: [ids.room]},
        {
          ...lesson,
          id: idOf(0x1f),
          start: '2026-08-10T08:45:00',
          end: '2026-08-10T09:30:00',
          teachers: [teacher],
          roomIds: [ids.room],
        },
      ],
    },
  },
  {
    name: 'right-rollover',
    why: 'Class 3B of one year goes on as 4B of the next.',
    ...rollover('2025-2026'),
  },
  {
    name: 'right-attachment-left-out',
    why: 'A file without its bytes is right where the manifest says that they were left out.',
    records: {file: [file]},
    manifest: {omittedFiles: [{fileId: file.id, reason: 'Slettet i kilden.'}]},
  },
  {
    name: 'right-communication-book',
    why: 'The book of the pupil was shared in the school year.',
    records: {'communication-book': [book]},
    manifest: afterTheYear,
  },
  {
    name: 'id-duplicate',
    why: 'Two people have one id.',
    records: {person: [...people, person(ids.pupil, 'Alma', 'prov0006')]},
    findings: [{rule: 'id-duplicate', file: 'records/person.ndjson', line: 3, pointer: '/id'}],
  },
  {
    name: 'reference-dangling',
    why: 'The class of the pupil is not in the package.',
    records: {affiliation: [teacherAffiliation, {...pupil, groupIds: [ids.oldGroup]}]},
    findings: [
      {rule: 'reference-dangling', file: 'records/affiliation.ndjson', line: 2, pointer: '/groupIds/0'},
    ],
  },
  {
    name: 'person-without-uni-id',
    why: 'A pupil has an id of the vendor only.',
    records: {
      person: [
        people[0] ?? {},
        {
          ...people[1],
          identifiers: [{system: 'https://leverandoer.example/id', value: 'A-1001'}],
        },
      ],
    },
    findings: [
      {rule: 'person-without-uni-id', file: 'records/affiliation.ndjson', line: 1, pointer: '/personId'},
    ],
  },
  {
    name: 'guardians-more-than-ten',
    why: 'A child has eleven guardians.',
    records: {...guardians(11), person: [...people, ...guardians(11).person]},
    findings: [
      {rule: 'guardians-more-than-ten', file: 'records/guardianship.ndjson', line: 11, pointer: '/childId'},
    ],
  },
  {
    name: 'group-code-repeated',
    why: 'Two groups of a school have one code in one year.',
    records: {group: [group, {...group, id: ids.oldGroup}]},
    findings: [{rule: 'group-code-repeated', file: 'records/group.ndjson', line: 2, pointer: '/classCode'}],
  },
  {
    name: 'names-differ-in-blanks-or-case',
    why: 'Two rooms of a school differ in a blank at the end of their names.',
    records: {room: [room, {...room, id: idOf(0x2d), name: 'Hal 1 '}]},
    findings: [
      {rule: 'names-differ-in-blanks-or-case', file: 'records/room.ndjson', line: 2, pointer: '/name'},
    ],
  },
  {
    name: 'pupil-level-differs-from-main-group',
    why: 'A pupil at level 5 has a class at level 4.',
    records: {affiliation: [{...pupil, level: '5'}, teacherAffiliation]},
    findings: [
      {
        rule: 'pupil-level-differs-from-main-group',
        file: 'records/affiliation.ndjson',
        line: 1,
        pointer: '/level',
      },
    ],
  },
  {
    name: 'pupil-main-group-wrong',
    why: 'The main group of a pupil is a teaching group.',
    records: {group: [{...group, kind: 'Hold', level: undefined}]},
    findings: [
      {rule: 'pupil-main-group-wrong', file: 'records/affiliation.ndjson', line: 1, pointer: '/mainGroupId'},
    ],
  },
  {
    name: 'pupil-main-group-of-other-school',
    why: 'The main group of a pupil belongs to another institution.',
    records: {
      institution: [school, {...school, id: ids.otherSchool, number: 'SB0002', name: 'Åskolen'}],
      group: [{...group, institutionId: ids.otherSchool}],
    },
    findings: [
      {rule: 'pupil-main-group-wrong', file: 'records/affiliation.ndjson', line: 1, pointer: '/mainGroupId'},
    ],
  },
  {
    name: 'rollover-link-wrong-year',
    why: 'A link of a rollover begins at a group of another year.',
    ...rollover('2024-2025'),
    findings: [
      {
        rule: 'rollover-link-wrong-year',
        file: 'records/rollover.ndjson',
        line: 1,
        pointer: '/links/0/fromGroupId',
      },
    ],
  },
  {
    name: 'lesson-double-booked',
    why: 'A teacher has two lessons at one time.',
    records: {
      lesson: [
        {...lesson, teachers: [teacher]},
        {...lesson, id: idOf(0x1f), teachers: [teacher]},
      ],
    },
    findings: [
      {rule: 'lesson-double-booked', file: 'records/lesson.ndjson', line: 2, pointer: '/teachers/0/personId'},
    ],
  },
  {
    name: 'absence-exceeds-school-days',
    why: 'A pupil has four days of absence in a school year of three days.',
    records: {
      'academic-session': [{...session, schoolDays: 3}],
      absence: absences(4).map((one) => ({
        ...one,
        kind: 'illness',
        notifiedAt: `${one.date}T07:00:00+02:00`,
      })),
    },
    findings: [{rule: 'absence-exceeds-school-days', file: 'records/person.ndjson'}],
  },
  {
    name: 'unlawful-absence-ten-percent',
    why: 'Four unlawful days are more than 10 and less than 15 per cent of the school days of the quarter.',
    records: {'academic-session': [session], absence: absences(4)},
    findings: [{rule: 'unlawful-absence-ten-percent', file: 'records/person.ndjson'}],
  },
  {
    name: 'unlawful-absence-fifteen-percent',
    why: 'Twelve unlawful days are more than 15 per cent of the school days of the quarter.',
    records: {'academic-session': [session], absence: absences(12)},
    findings: [{rule: 'unlawful-absence-fifteen-percent', file: 'records/person.ndjson'}],
  },
  {
    name: 'goal-superseded',
    why: 'An assignment works on a goal that another has taken the place of.',
    records: {
      'goal-framework': [framework],
      goal: [{...goal, supersededById: newerGoal.id}, newerGoal],
      assignment: [{id: idOf(0x19), title: 'Læs kapitel 3', kind: 'homework', goals: [{goalIds: [goal.id]}]}],
    },
    findings: [
      {rule: 'goal-superseded', file: 'records/assignment.ndjson', line: 1, pointer: '/goals/0/goalIds/0'},
    ],
  },
  {
    name: 'communication-book-missing',
    why: 'When the school year is over, the book of the pupil is a draft still.',
    records: {'communication-book': [{...book, status: 'draft', sharedAt: undefined}]},
    manifest: afterTheYear,
    findings: [{rule: 'communication-book-missing', file: 'records/person.ndjson'}],
  },
  {
    name: 'attachment-missing',
    why: 'The bytes of a file are neither in the package nor stated as left out.',
    records: {file: [file]},
    findings: [{rule: 'attachment-missing', file: 'records/file.ndjson', line: 1, pointer: '/sha256'}],
  },
  {
    name: 'retention-class-missing',
    why: 'The package has retention classes, and none is for its groups.',
    records: {'retention-class': [masterData]},
    findings: [{rule: 'retention-class-missing', file: 'records/group.ndjson'}],
  },
];
