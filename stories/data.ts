import type {FamilyChild} from '@skolebro/components';
import type {Notification} from '@skolebro/host';
import type {CalendarEvent, EventKind} from '@skolebro/models';

/** The moment at which every story is told: Tuesday morning in week 47. */
export const now = '2026-11-17T08:20:00Z';

/** The same moment on a Danish clock. */
export const wallNow = '2026-11-17T09:20:00';

export const monday = '2026-11-16';
export const tuesday = '2026-11-17';
export const wednesday = '2026-11-18';
export const thursday = '2026-11-19';
export const friday = '2026-11-20';
export const saturday = '2026-11-21';

export const school = 'Elmelund Skole';

let made = 0;

/** An event with everything but its time left to choose; each has an id of its own. */
export function event(
  start: string,
  end: string,
  title: string,
  rest: Partial<CalendarEvent> = {},
): CalendarEvent {
  made += 1;
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  return {id, title, start: `${start}:00`, end: `${end}:00`, timeZone: 'Europe/Copenhagen', ...rest};
}

/** A lesson on a day, as `lesson(monday, '08:00', '08:45', 'Dansk', 'Lokale 12')`. */
export function lesson(
  day: string,
  from: string,
  to: string,
  title: string,
  location?: string,
  rest: Partial<CalendarEvent> = {},
): CalendarEvent {
  const place = location === undefined ? {} : {location};
  return event(`${day}T${from}`, `${day}T${to}`, title, {kind: 'lesson', ...place, ...rest});
}

/** Something that takes whole days, `end` not included. */
export function wholeDay(start: string, end: string, title: string, kind: EventKind): CalendarEvent {
  return event(`${start}T00:00`, `${end}T00:00`, title, {kind, showWithoutTime: true});
}

/** The series of a weekly lesson, from the summer holidays to the next. */
export const swimming = event('2026-08-13T10:00', '2026-08-13T11:30', 'Svømning', {
  kind: 'lesson',
  location: 'Svømmehallen',
  recurrenceRules: [{frequency: 'weekly', until: '2027-06-24T23:59:59'}],
  recurrenceOverrides: [{recurrenceId: '2026-11-26T10:00:00', excluded: true}],
});

/** An ordinary week of a class in 4th grade. */
export const week: readonly CalendarEvent[] = [
  lesson(monday, '08:00', '09:30', 'Dansk', 'Lokale 12'),
  lesson(monday, '09:50', '11:20', 'Matematik', 'Lokale 12'),
  lesson(monday, '12:00', '13:30', 'Natur/teknologi', 'Naturfag 1'),
  lesson(tuesday, '08:00', '08:45', 'Engelsk', 'Lokale 14'),
  lesson(tuesday, '08:45', '09:30', 'Historie', 'Lokale 12', {status: 'cancelled'}),
  lesson(tuesday, '09:50', '11:20', 'Idræt', 'Hallen'),
  lesson(tuesday, '12:00', '13:30', 'Dansk', 'Lokale 12'),
  event(`${tuesday}T19:00`, `${tuesday}T20:30`, 'Forældremøde i 4.B', {
    kind: 'meeting',
    location: 'Lokale 12',
  }),
  lesson(wednesday, '08:00', '09:30', 'Matematik', 'Lokale 12'),
  event(`${wednesday}T10:00`, `${wednesday}T13:00`, 'Tur til Naturcenter Skovhus', {
    kind: 'excursion',
    location: 'Afgang fra skolegården',
  }),
  lesson(thursday, '08:00', '09:30', 'Dansk', 'Lokale 12'),
  lesson(thursday, '12:00', '13:30', 'Billedkunst', 'Værkstedet'),
  event(`${thursday}T14:00`, `${thursday}T14:20`, 'Skole-hjem-samtale', {
    kind: 'school-home-talk',
    location: 'Lokale 3',
    status: 'tentative',
  }),
  event(`${friday}T08:00`, `${friday}T09:30`, 'Prøve i brøker', {kind: 'assessment', location: 'Lokale 12'}),
  lesson(friday, '09:50', '11:20', 'Musik', 'Musiklokalet'),
  lesson(friday, '12:00', '13:30', 'Klassens tid', 'Lokale 12'),
  wholeDay(wednesday, thursday, 'Almas fødselsdag', 'birthday'),
  wholeDay('2026-11-23', '2026-11-24', 'Pædagogisk dag', 'holiday'),
  lesson('2026-11-24', '08:00', '08:45', 'Engelsk', 'Lokale 14'),
  lesson('2026-11-25', '08:00', '09:30', 'Matematik', 'Lokale 12'),
  swimming,
];

/** Lessons that lie on top of each other: two groups of a class, and a talk in the middle. */
export const overlapping: readonly CalendarEvent[] = [
  lesson(monday, '08:00', '09:30', 'Dansk', 'Lokale 12'),
  lesson(monday, '08:00', '08:45', 'Læsehold', 'Biblioteket'),
  lesson(monday, '08:30', '09:15', 'Talepædagog', 'Lokale 3'),
  lesson(tuesday, '09:00', '10:00', 'Kor', 'Musiklokalet'),
  lesson(tuesday, '09:30', '11:00', 'Tysk', 'Lokale 15'),
  lesson(tuesday, '10:00', '10:15', 'Morgenmad', 'Kantinen'),
  lesson(thursday, '08:00', '09:00', 'Fransk', 'Lokale 16'),
];

/** Titles as long as they come, with and without places to break. */
export const longTitles: readonly CalendarEvent[] = [
  lesson(
    monday,
    '08:00',
    '09:30',
    'Tværfagligt projektarbejde om vandets kredsløb, bæredygtighed og drikkevandsforsyning i kommunen',
    'Fælleslokalet ved siden af det gamle naturfagslokale på første sal',
  ),
  lesson(tuesday, '09:00', '09:30', 'Specialundervisningskoordinatorsamtaleforberedelse', 'Lokale 3'),
  wholeDay(
    thursday,
    saturday,
    'Emnedage om sundhed, trivsel og fællesskab på tværs af hele skolen',
    'excursion',
  ),
];

/** Three children in two kommuner; the third is protected and known by an alias. */
export const family: readonly FamilyChild[] = [
  {
    id: '10000000-0000-4000-8000-000000000001',
    name: 'Alma',
    group: '4.B',
    institution: school,
    municipality: 'Bøgelund',
    note: 'I dag: kl. 8.00 til 13.30',
    change: '1 time aflyst',
  },
  {
    id: '10000000-0000-4000-8000-000000000002',
    name: 'Viggo',
    group: 'Rød stue',
    institution: 'Skovbørnehaven',
    municipality: 'Åstrup',
  },
  {
    id: '10000000-0000-4000-8000-000000000003',
    name: 'Asta',
    alias: 'Barn K',
    group: '1.A',
    institution: school,
    municipality: 'Bøgelund',
  },
];

let told = 0;

/** Something new about a child of the family, by its place; `undefined` is the user. */
export function notification(
  place: number | undefined,
  area: string,
  title: string,
  rest: Partial<Notification> = {},
): Notification {
  told += 1;
  const childId = place === undefined ? undefined : family[place]?.id;
  return {
    id: `20000000-0000-4000-8000-${String(told).padStart(12, '0')}`,
    ...(childId !== undefined && {childId}),
    area,
    title,
    at: '2026-11-17T07:10:00Z',
    ...rest,
  };
}

/** A morning's news. */
export const news: readonly Notification[] = [
  notification(0, 'messages', 'Ny besked fra Mette Holm', {
    preview: 'Kære forældre i 4.B. På fredag har vi brug for to forældre til turen.',
  }),
  notification(0, 'messages', 'Svar i “Klassefest”', {
    at: '2026-11-16T19:42:00Z',
    preview: 'Vi tager kage med.',
  }),
  notification(0, 'messages', 'Ny besked fra SFO', {at: '2026-11-16T14:05:00Z'}),
  notification(0, 'messages', 'Ny besked fra Yusuf Demir', {at: '2026-11-13T12:00:00Z', read: true}),
  notification(0, 'calendar', 'Forældremøde i 4.B er flyttet til kl. 19.30', {at: '2026-11-16T10:00:00Z'}),
  notification(1, 'posts', 'Nyt opslag: Lygtefest på fredag', {preview: 'Medbring en lygte og varmt tøj.'}),
  notification(1, 'presence', 'Viggo er hentet', {at: '2026-11-16T14:30:00Z', read: true}),
  notification(2, 'documents', 'Et følsomt dokument er delt med dig'),
  notification(undefined, 'administration', 'Forny dit samtykke til billeder', {at: '2026-11-10T08:00:00Z'}),
];
