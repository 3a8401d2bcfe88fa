import type {SubmissionItem} from '@skolebro/host';
import type {Assignment, File, Grade, RubricCriterion, Submission} from '@skolebro/models';
import {family} from './data.js';
import {newId, submissionOf} from './learning-data.js';

/** What work is judged by: so many criteria on so many levels. */
export function rubricOf(
  criteria: readonly string[],
  levels: readonly string[],
  withPoints = true,
): readonly RubricCriterion[] {
  return criteria.map((title) => ({
    id: newId(),
    title,
    levels: levels.map((level, index) => ({
      id: newId(),
      title: level,
      description: `${title} på niveauet ${level.toLowerCase()}.`,
      ...(withPoints && {score: index + 1}),
    })),
  }));
}

/** The rubric of a story about an animal. */
export const rubric = rubricOf(['Indhold', 'Sprog', 'Billeder'], ['På vej', 'Godt', 'Stærkt']);

/** The assignment that stories hand in. */
export const animal: Assignment = {
  id: newId(),
  title: 'Skriv om et dyr i skoven',
  kind: 'hand-in',
  description:
    'Vælg et dyr, som du kan møde i en dansk skov.\n\nFortæl, hvor det bor, hvad det spiser, og hvem der spiser det.',
  dueDate: '2026-11-20',
  dueTime: '14:00:00',
  rubric,
  resultValueMax: 9,
  goals: [
    {text: 'Jeg kan finde og bruge fagord', goalIds: [newId(), newId()]},
    {text: 'Jeg kan skrive sammenhængende'},
  ],
  fileIds: ['30000000-0000-4000-9000-000000000001'],
};

/** The files of that assignment and of the work. */
export const files: readonly File[] = [
  {
    id: '30000000-0000-4000-9000-000000000001',
    name: 'Skovens dyr.pdf',
    mediaType: 'application/pdf',
    bytes: 1_240_000,
    sha256: 'a'.repeat(64),
    scan: 'available',
  },
  {
    id: '30000000-0000-4000-9000-000000000002',
    name: 'Min ugle.jpg',
    mediaType: 'image/jpeg',
    bytes: 840_000,
    sha256: 'b'.repeat(64),
    scan: 'processing',
  },
];

/** Names as a teacher sees them. */
export const names: ReadonlyMap<string, string> = new Map([
  ...family.map(({id, name = ''}): [string, string] => [id, name]),
  ['31000000-0000-4000-8000-000000000001', 'Mette Holm'],
]);

/** The work of one child with feedback that is released. */
export const judged: Submission = {
  ...submissionOf(0, 'returned'),
  assignmentId: animal.id,
  text: 'Uglen bor i et hul i et gammelt træ. Den spiser mus.',
  fileIds: ['30000000-0000-4000-9000-000000000002'],
  turnedInAt: '2026-11-13T14:20:00Z',
  returnedAt: '2026-11-16T09:10:00Z',
  postedAt: '2026-11-16T09:10:00Z',
  score: 7,
  criteria: rubric.map(({id, levels}, index) => ({
    criterionId: id,
    ...(levels[index === 1 ? 1 : 2] && {levelId: levels[index === 1 ? 1 : 2]!.id}),
    ...(index === 1 && {comment: 'Husk punktum efter hver sætning.'}),
  })),
  feedback: [
    {
      author: {personId: '31000000-0000-4000-8000-000000000001', role: 'employee'},
      at: '2026-11-16T09:10:00Z',
      text: 'Flot arbejde om uglen.\nJeg kunne især lide billedet.',
    },
  ],
};

/** The grade of that work. */
export const grade: Grade = {
  id: newId(),
  pupilId: family[0]?.id ?? newId(),
  subjectId: newId(),
  kind: 'standpunkt',
  code: '10',
  date: '2026-11-16',
};

const firstNames = [
  'Alma',
  'Asger',
  'Aya',
  'Bertil',
  'Clara',
  'Dicte',
  'Elias',
  'Emil',
  'Freja',
  'Hassan',
  'Ida',
  'Jonas',
  'Karla',
  'Liva',
  'Magne',
  'Nanna',
  'Noah',
  'Olga',
  'Oskar',
  'Pil',
  'Rosa',
  'Sami',
  'Storm',
  'Thea',
  'Ulrik',
  'Vera',
  'Yusuf',
  'Ørn',
];

/** The work of a class of 28 on that assignment. */
export const classWork: readonly SubmissionItem[] = firstNames.map((name, index) => {
  const pupilId = `32000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
  const isIn = index % 4 !== 3;
  return {
    pupils: [{id: pupilId, name}],
    submission: {
      id: newId(),
      assignmentId: animal.id,
      pupilIds: [pupilId],
      state: isIn ? 'turned-in' : 'new',
      ...(isIn && {
        turnedInAt: '2026-11-17T07:00:00Z',
        text: `${name} skriver: ræven bor i en grav, og den jager om natten.`,
      }),
      ...(index === 4 && {late: true}),
    },
  };
});
