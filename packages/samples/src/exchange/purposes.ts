import type {AccessLevel, EntityName, Identified, Person, Profile} from '@skolebro/models';
import {fileOf} from '../files.js';
import {affiliationsOf, eventsOf, groupsOf, guardianshipsOf, type Layout, peopleOf} from '../layout.js';
import {municipalitiesOf} from '../places.js';
import type {Scene} from '../plan.js';
import * as communication from './communication.js';
import * as learning from './learning.js';
import * as school from './school.js';

/** Makes the records of one entity, one after the other. */
export type MakeRecords = (layout: Layout) => Iterable<Identified>;

const person = (change: (person: Person) => Person): MakeRecords =>
  function* (layout) {
    for (const one of peopleOf(layout)) yield change(one);
  };

const makers: Readonly<Record<EntityName, MakeRecords>> = {
  absence: school.absencesOf,
  'academic-session': school.sessionsOf,
  activity: learning.activitiesOf,
  affiliation: affiliationsOf,
  assignment: learning.assignmentsOf,
  'calendar-event': eventsOf,
  'communication-book': school.communicationBooksOf,
  consent: communication.consentsOf,
  'curriculum-stage': learning.stagesOf,
  file: ({seed}) => [fileOf(seed, 'packingList'), fileOf(seed, 'agenda'), fileOf(seed, 'menu')],
  goal: learning.goalsOf,
  'goal-assessment': learning.goalAssessmentsOf,
  'goal-framework': learning.frameworksOf,
  grade: school.gradesOf,
  group: groupsOf,
  guardianship: guardianshipsOf,
  'individual-plan': school.individualPlansOf,
  institution: ({sites}) => sites.map(({institution}) => institution),
  'learning-course': learning.coursesOf,
  lesson: school.timetableOf,
  media: communication.mediaOf,
  message: communication.messagesOf,
  'message-thread': communication.threadsOf,
  municipality: ({seed}) => municipalitiesOf(seed),
  permission: communication.permissionsOf,
  person: peopleOf,
  post: communication.postsOf,
  presence: school.presencesOf,
  // Last year's groups are deleted at the source when the new year begins.
  rollover: () => [],
  room: school.roomRecordsOf,
  'secure-document': communication.documentsOf,
  subject: learning.subjectsOf,
  submission: learning.submissionsOf,
  'test-result': school.testResultsOf,
  'week-plan': learning.weekPlansOf,
  'weekly-letter': learning.weeklyLettersOf,
  'wellbeing-aggregate': school.wellbeingOf,
  'year-plan': learning.yearPlansOf,
};

/** What a package for one purpose holds of the sample world. */
export interface Purpose {
  readonly scene: Scene;
  readonly accessLevel: AccessLevel;
  readonly records: Readonly<Record<EntityName, MakeRecords>>;
}

const roster = ['municipality', 'institution', 'person', 'affiliation', 'group'] as const;
const communal = [
  ...['guardianship', 'message-thread', 'message', 'post', 'calendar-event', 'consent', 'permission'],
  ...['secure-document', 'file'],
] as const;
const didactic = [
  ...['subject', 'year-plan', 'learning-course', 'activity', 'assignment', 'submission', 'week-plan'],
  ...['weekly-letter', 'goal-framework', 'curriculum-stage', 'goal', 'goal-assessment', 'file'],
] as const;

/** The purposes that a package can be made for, by profile. */
export const purposes: Readonly<Record<Profile, Purpose>> = {
  samarbejdsplatform: purpose('one-municipality', 'full', [...roster, ...communal]),
  laeringsplatform: purpose('one-municipality', 'medium', [...roster, ...didactic, 'communication-book'], {
    person: person(({address: _address, phones: _phones, ...rest}) => rest),
  }),
  dagtilbud: purpose('day-care', 'full', [...roster, ...communal, 'presence', 'media']),
  'school-change': purpose('one-municipality', 'full', [
    ...[...roster, 'guardianship', 'subject', 'communication-book', 'submission', 'assignment'],
    ...['learning-course', 'activity', 'goal', 'goal-framework', 'curriculum-stage', 'file'],
  ]),
  'supplier-exit': purpose('one-municipality', 'authority', Object.keys(makers)),
  roster: purpose('one-municipality', 'small', roster, {
    person: person(
      ({address: _address, phones: _phones, birthDate: _birthDate, gender: _gender, ...rest}) => rest,
    ),
  }),
};

function purpose(
  scene: Scene,
  accessLevel: AccessLevel,
  entities: readonly EntityName[],
  own: Readonly<Record<EntityName, MakeRecords>> = {},
): Purpose {
  const chosen = entities.flatMap((name): [EntityName, MakeRecords][] => {
    const make = own[name] ?? makers[name];
    return make === undefined ? [] : [[name, make]];
  });
  return {scene, accessLevel, records: Object.fromEntries(chosen)};
}
