/** One kind of data that a school may choose to hand on. */
export type ChoosableKind =
  | 'absence'
  | 'communication-book'
  | 'goal-assessment'
  | 'grade'
  | 'guardianship'
  | 'individual-plan'
  | 'secure-document'
  | 'submission'
  | 'test-result';

/** The kinds of data that a school may choose to hand on, by entity, with the field that says whose they are. */
export const choosableKinds: Readonly<Record<ChoosableKind, string>> = {
  absence: 'pupilId',
  'communication-book': 'pupilId',
  'goal-assessment': 'pupilId',
  grade: 'pupilId',
  guardianship: 'childId',
  'individual-plan': 'pupilId',
  'secure-document': 'relatedPersonIds',
  submission: 'pupilIds',
  'test-result': 'pupilId',
};

/** What goes along unless others are chosen; confidential kinds must be asked for by name. */
export const usualKinds: readonly ChoosableKind[] = [
  'absence',
  'communication-book',
  'goal-assessment',
  'grade',
  'guardianship',
  'individual-plan',
  'submission',
];

/** Who the pupil is and where: in every extract, and a file of each even without records. */
export const basicKinds: readonly string[] = [
  'affiliation',
  'group',
  'institution',
  'municipality',
  'person',
];

/** What records of the chosen kinds refer to, and would be hard to understand without. */
export const followedKinds: readonly string[] = [
  'institution',
  'municipality',
  'subject',
  'goal-framework',
  'goal',
  'curriculum-stage',
  'assignment',
  'file',
];

/** Without the school days of the year nobody can tell how much of it a pupil was absent. */
export const sessionKind = 'academic-session';

/** Goes along as a whole: it says how long each kind of data is kept, and names nobody. */
export const wholeKinds: readonly string[] = ['retention-class'];

/** The records of an entity are searched for words about people who must not be in the extract. */
export const kindsWithTexts: readonly string[] = [...Object.keys(choosableKinds), 'assignment', 'file'];

/** Tells whether a word names a kind of data that may be chosen. */
export function isChoosableKind(word: string): word is ChoosableKind {
  return Object.hasOwn(choosableKinds, word);
}

/** The field that says who a record is about. */
export function ownerFieldOf(entity: string): string | undefined {
  if (entity === 'affiliation') return 'personId';
  return isChoosableKind(entity) ? choosableKinds[entity] : undefined;
}
