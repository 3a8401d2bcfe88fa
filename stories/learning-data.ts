import type {AssignmentItem, WeekPlanItem} from '@skolebro/host';
import type {Assignment, Submission, WeekPlanEntry, WeeklyLetter} from '@skolebro/models';
import {family, friday, monday, thursday, tuesday, wednesday} from './data.js';

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

const subjects = {
  [newId()]: 'Dansk',
  [newId()]: 'Matematik',
  [newId()]: 'Natur/teknologi',
  [newId()]: 'Idræt',
  [newId()]: 'Engelsk',
};

/** The id of a subject by its name. */
export function subjectId(name: string): string {
  return Object.entries(subjects).find(([, title]) => title === name)?.[0] ?? newId();
}

/** A week's plan of a child of the family, by its place; `undefined` is shown to the group's teacher. */
export function weekPlan(
  place: number | undefined,
  vendor: string,
  entries: readonly WeekPlanEntry[],
  rest: Partial<WeekPlanItem> & {readonly isoWeek?: string} = {},
): WeekPlanItem {
  const child = place === undefined ? undefined : family[place];
  const {isoWeek = '2026-W47', ...item} = rest;
  return {
    plan: {id: newId(), groupId: newId(), isoWeek, ...(entries.length > 0 && {entries})},
    vendor,
    subjects,
    ...(child && {childId: child.id, group: child.group ?? ''}),
    ...item,
  };
}

/** A line of a week plan. */
export function line(
  kind: string,
  date: string | undefined,
  title: string,
  rest: Partial<WeekPlanEntry> & {subject?: string} = {},
): WeekPlanEntry {
  const {subject, ...entry} = rest;
  return {
    kind,
    title,
    ...(date !== undefined && {date}),
    ...(subject !== undefined && {subjectId: subjectId(subject)}),
    ...entry,
  };
}

/** A weekly letter as a teacher writes it. */
export const letter: WeeklyLetter = {
  id: newId(),
  groupId: newId(),
  isoWeek: '2026-W47',
  title: 'Ugebrev fra 4.B',
  html: '<p>Kære alle. I denne uge arbejder vi med <b>brøker</b>, og på onsdag er vi på tur:</p><ul><li>Madpakke og drikkedunk</li><li>Tøj efter vejret</li></ul><p>Venlig hilsen Mette</p>',
};

/** Two children in two kommuner, with plans from three vendors. */
export const plans: readonly WeekPlanItem[] = [
  weekPlan(
    0,
    'Bogsporet',
    [
      line('information', undefined, 'Husk idrætstøj hver tirsdag', {
        text: 'Vi har idræt ude, så længe vejret er til det.',
      }),
      line('homework', tuesday, 'Læs side 12 til 18', {subject: 'Dansk'}),
      line('homework', thursday, 'Øv ord til diktat', {subject: 'Dansk'}),
      line('test', friday, 'Diktat', {subject: 'Dansk'}),
    ],
    {letters: [letter]},
  ),
  weekPlan(0, 'Læringsrummet', [
    line('task', monday, 'Brøker: opgave 1 til 8', {subject: 'Matematik', assignmentId: newId()}),
    line('homework', thursday, 'Brøker: opgave 9 og 10', {subject: 'Matematik'}),
    line('event', wednesday, 'Tur til Naturcenter Skovhus', {
      subject: 'Natur/teknologi',
      html: '<p>Vi går fra skolegården kl. 10 og er hjemme <em>kl. 13</em>.</p>',
    }),
  ]),
  weekPlan(1, 'Husketavlen', [
    line('information', monday, 'Vi bager boller', {text: 'Tag gerne et forklæde med.'}),
    line('event', friday, 'Lygtefest kl. 16.30', {text: 'Medbring en lygte og varmt tøj.'}),
    line('information', wednesday, 'Legetøjsdag'),
  ]),
];
