import type {EntityName} from '@skolebro/models';
import type {Texts} from '../rule.js';

/** A part of a school's data that one person in a kommune can look up by hand. */
export interface SampleArea {
  readonly title: Texts;
  readonly entities: readonly EntityName[];
}

/** Every kind of record, in the area that it is looked up in. */
export const sampleAreas: readonly SampleArea[] = [
  {
    title: {da: 'Personer og grupper', en: 'People and groups'},
    entities: [
      'person',
      'affiliation',
      'group',
      'institution',
      'municipality',
      'academic-session',
      'rollover',
    ],
  },
  {
    title: {da: 'Kontakter og samtykker', en: 'Contacts and consents'},
    entities: ['guardianship', 'consent', 'permission'],
  },
  {
    title: {da: 'Beskeder og opslag', en: 'Messages and posts'},
    entities: ['message-thread', 'message', 'post'],
  },
  {
    title: {da: 'Kalender og skema', en: 'Calendar and timetable'},
    entities: ['calendar-event', 'lesson', 'room'],
  },
  {title: {da: 'Fravær og komme/gå', en: 'Absence and presence'}, entities: ['absence', 'presence']},
  {
    title: {da: 'Forløb og opgaver', en: 'Courses and assignments'},
    entities: [
      ...[
        'learning-course',
        'activity',
        'assignment',
        'submission',
        'week-plan',
        'weekly-letter',
        'year-plan',
      ],
      ...['subject', 'goal-framework', 'goal', 'curriculum-stage'],
    ],
  },
  {
    title: {da: 'Evaluering', en: 'Evaluation'},
    entities: [
      ...['communication-book', 'individual-plan', 'grade', 'test-result', 'goal-assessment'],
      'wellbeing-aggregate',
    ],
  },
  {
    title: {da: 'Filer og dokumenter', en: 'Files and documents'},
    entities: ['file', 'media', 'secure-document', 'retention-class'],
  },
];
