import type {AssignmentItem} from '@skolebro/host';
import type {Assignment, Submission} from '@skolebro/models';
import {family} from './data.js';

let made = 0;

/** A stable id of its own for whatever a story needs. */
export function newId(): string {
  made += 1;
  return `30000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

/** A task of a child of the family, by its place; `undefined` is shown to its teacher. */
export function task(
  place: number | undefined,
  title: string,
  assignment: Partial<Assignment> = {},
  rest: Partial<AssignmentItem> = {},
): AssignmentItem {
  const childId = place === undefined ? undefined : family[place]?.id;
  return {
    assignment: {id: newId(), title, kind: 'homework', ...assignment},
    ...(childId !== undefined && {childId}),
    ...rest,
  };
}

/** What a child of the family handed in, or has begun. */
export function submissionOf(place: number, state: string, rest: Partial<Submission> = {}): Submission {
  return {id: newId(), assignmentId: newId(), pupilIds: [family[place]?.id ?? newId()], state, ...rest};
}

/** The tasks of a family in week 47, from three vendors. */
export const tasks: readonly AssignmentItem[] = [
  task(
    0,
    'Læs kapitel 4 om pigen og uglen',
    {dueDate: '2026-11-17'},
    {subject: 'Dansk', vendor: 'Bogsporet'},
  ),
  task(
    0,
    'Brøker: opgave 1 til 8',
    {kind: 'hand-in', dueDate: '2026-11-18', dueTime: '14:00:00'},
    {subject: 'Matematik', vendor: 'Læringsrummet', submission: submissionOf(0, 'created')},
  ),
  task(
    0,
    'Skriv om et dyr i skoven',
    {kind: 'hand-in', dueDate: '2026-11-13'},
    {subject: 'Natur/teknologi', vendor: 'Læringsrummet'},
  ),
  task(0, 'Øv ord til diktat', {isoWeek: '2026-W47'}, {subject: 'Dansk', vendor: 'Bogsporet', done: true}),
  task(
    2,
    'Husk idrætstøj',
    {kind: 'reminder', dueDate: '2026-11-18'},
    {subject: 'Idræt', vendor: 'Husketavlen'},
  ),
  task(2, 'Øv bogstavet Å', {dueDate: '2026-11-19'}, {subject: 'Dansk', vendor: 'Husketavlen'}),
  task(2, 'Øv bogstavet Å', {dueDate: '2026-11-19'}, {subject: 'Dansk', vendor: 'Bogsporet'}),
  task(2, 'Medbring en ting fra naturen', {kind: 'reminder'}, {vendor: 'Husketavlen'}),
  task(
    0,
    'Prøve i engelske verber',
    {kind: 'assessment', dueDate: '2026-11-27'},
    {subject: 'Engelsk', vendor: 'Læringsrummet'},
  ),
  task(
    0,
    'Boganmeldelse',
    {kind: 'hand-in', dueDate: '2026-11-06'},
    {
      subject: 'Dansk',
      vendor: 'Læringsrummet',
      submission: submissionOf(0, 'turned-in', {turnedInAt: '2026-11-07T18:00:00Z', late: true}),
    },
  ),
  task(
    2,
    'Løb en runde om søen',
    {dueDate: '2026-11-12'},
    {subject: 'Idræt', vendor: 'Husketavlen', submission: submissionOf(2, 'new', {excused: true})},
  ),
];
