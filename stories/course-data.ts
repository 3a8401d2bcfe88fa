import type {CourseManifest} from '../examples/package/course-package.js';
import type {Activity, LearningCourse, Subject} from '@skolebro/models';
import {catalogues, ownGoals} from './goal-data.js';
import {newId} from './learning-data.js';

const teacherId = '31000000-0000-4000-8000-000000000001';

/** The subject of the course. */
export const danish: Subject = {id: newId(), title: 'Dansk', scheme: 'local'};

/** A course about the animals of the forest, as one teacher shares it with another. */
export const course: LearningCourse = {
  id: newId(),
  title: 'Skovens dyr',
  description:
    'Eleverne læser fagtekster om dyr i den danske skov, besøger skoven og skriver deres egen fagtekst.',
  authors: [{personId: teacherId, role: 'employee'}],
  language: 'da',
  subjectIds: [danish.id],
  levels: ['3', '4'],
  audience: ['pupil'],
  contentKind: 'project',
  goals: ownGoals,
  rights: 'CC BY-SA 4.0',
  typicalLearningTime: 900,
  resources: [
    {title: 'Skovens dyr.pdf', fileId: '30000000-0000-4000-9000-000000000001'},
    {
      title: 'Naturstyrelsen om ugler',
      url: 'https://naturstyrelsen.example/ugler',
      rights: 'Frit tilgængelig',
    },
    {title: 'En kikkert til hvert hold'},
  ],
};

const activity = (sequence: number, title: string, rest: Partial<Activity>): Activity => ({
  id: newId(),
  courseId: course.id,
  sequence,
  title,
  kind: 'exercise',
  ...rest,
});

/** Its activities, from week 45 to week 50. */
export const activities: readonly Activity[] = [
  activity(1, 'Hvad ved vi om skoven?', {
    kind: 'introduction',
    startDate: '2026-11-02',
    endDate: '2026-11-04',
  }),
  activity(2, 'Læs om tre dyr', {
    kind: 'reading',
    startDate: '2026-11-04',
    endDate: '2026-11-13',
    resources: [{title: 'Fagbøger fra skolebiblioteket'}],
  }),
  activity(3, 'Tur til Naturcenter Skovhus', {
    kind: 'other',
    startDate: '2026-11-18',
    description: 'Vi går fra skolegården kl. 10. Alle holder øje med spor og skriver dem ned.',
  }),
  activity(4, 'Skriv en fagtekst om dit dyr', {
    kind: 'production',
    startDate: '2026-11-19',
    endDate: '2026-12-04',
  }),
  activity(5, 'Læs højt for hinanden', {kind: 'evaluation', startDate: '2026-12-07', endDate: '2026-12-11'}),
  activity(6, 'Ekstra: tegn skovens fødekæde', {}),
];

export {catalogues};

/** What a package of the stories says of itself. */
export const manifest = (): CourseManifest => ({
  id: newId(),
  standardVersion: '1.0',
  createdAt: '2026-11-17T08:20:00Z',
  producer: {name: 'Skolebro', version: '0.1.0'},
  origin: 'vendor',
  accessLevel: 'small',
  cprMode: 'none',
  includesProtected: false,
  testData: true,
});
