import type {BookingRound, CalendarItem, LessonDetails} from '@skolebro/host';
import {
  event,
  family,
  friday,
  lesson,
  monday,
  school,
  thursday,
  tuesday,
  wednesday,
  wholeDay,
} from './data.js';

const [alma, viggo, asta] = family.map(({id}) => id) as [string, string, string];

/** A lesson with all that a timetable shows. */
export function taught(
  day: string,
  from: string,
  to: string,
  subject: string,
  details: Partial<LessonDetails> = {},
  childIds: readonly string[] = [alma],
): CalendarItem {
  return {
    ...lesson(day, from, to, subject),
    childIds,
    vendor: school,
    lesson: {status: 'normal', subject, ...details},
  };
}

const mette = {name: 'Mette Holm', role: 'primary-teacher'};
const yusuf = {name: 'Yusuf Demir', role: 'primary-teacher'};
const karen = {name: 'Karen Bjerre', role: 'primary-teacher'};
const ali = {name: 'Ali Ravn', role: 'substitute-teacher'};

/** A week of lessons in 4.B: a substitute, a cancelled lesson, a new room, notes, double lessons and groups. */
export const timetableWeek: readonly CalendarItem[] = [
  taught(monday, '08:00', '09:30', 'Dansk', {teachers: [mette], rooms: ['12']}),
  taught(monday, '09:50', '10:35', 'Matematik', {teachers: [yusuf], rooms: ['12']}),
  taught(monday, '10:35', '11:20', 'Matematik', {teachers: [yusuf], rooms: ['12']}),
  taught(monday, '12:00', '12:45', 'Natur/teknologi', {teachers: [karen], rooms: ['Naturfag 1']}),
  taught(tuesday, '08:00', '08:45', 'Engelsk', {
    status: 'substitute',
    teachers: [{...mette, absent: true}, ali],
    rooms: ['14'],
    note: 'Husk glosehæftet.',
  }),
  taught(tuesday, '08:45', '09:30', 'Historie', {
    status: 'cancelled',
    teachers: [{...karen, absent: true}],
    rooms: ['12'],
  }),
  taught(tuesday, '09:50', '11:20', 'Idræt', {teachers: [yusuf], rooms: ['Hal B'], plannedRooms: ['Hal A']}),
  taught(tuesday, '12:00', '12:45', 'Dansk', {teachers: [mette], rooms: ['12']}),
  taught(tuesday, '12:45', '13:30', 'Klassens tid', {teachers: [mette], rooms: ['12']}),
  taught(wednesday, '08:00', '09:30', 'Matematik', {teachers: [yusuf], rooms: ['12']}),
  {
    ...event(`${wednesday}T09:50`, `${wednesday}T12:45`, 'Tur til Naturcenter Skovhus', {
      kind: 'excursion',
      location: 'Afgang fra skolegården',
    }),
    childIds: [alma],
    vendor: school,
  },
  taught(thursday, '08:00', '08:45', 'Tysk', {teachers: [karen], rooms: ['15'], groups: ['Hold 1']}),
  taught(thursday, '08:00', '08:45', 'Fransk', {teachers: [ali], rooms: ['16'], groups: ['Hold 2']}),
  taught(thursday, '08:45', '09:30', 'Dansk', {teachers: [mette], rooms: ['12']}),
  taught(thursday, '09:50', '11:20', 'Billedkunst', {
    status: 'absent',
    teachers: [{...karen, absent: true}],
    rooms: ['Værkstedet'],
  }),
  taught(thursday, '12:00', '12:45', 'Musik', {teachers: [mette], rooms: ['Musik']}),
  taught(friday, '08:00', '08:45', 'Dansk', {
    teachers: [mette],
    rooms: ['12'],
    note: 'Prøve i brøker flyttes til i dag.\nTag lineal med.',
  }),
  taught(friday, '08:45', '09:30', 'Matematik', {teachers: [yusuf], rooms: ['12']}),
  taught(friday, '09:50', '11:20', 'Svømning', {teachers: [yusuf], rooms: ['Svømmehallen']}),
  taught(friday, '12:00', '12:45', 'Kristendom', {teachers: [karen], rooms: ['12']}),
  {...wholeDay(wednesday, thursday, 'Almas fødselsdag', 'birthday'), childIds: [alma]},
];

/** An invitation to a meeting with a deadline, asking for each of two children. */
export const meeting: CalendarItem = {
  ...event(`${thursday}T17:00`, `${thursday}T19:00`, 'Fællesspisning for hele familien', {
    kind: 'meeting',
    location: 'Aulaen',
    description: 'Vi spiser sammen og hører om skolens nye legeplads.\nTag gerne en kage med.',
    responseDeadline: '2026-11-18T11:00:00Z',
  }),
  childIds: [alma, asta],
  vendor: school,
  rights: ['answer'],
  attachments: [{id: '30000000-0000-4000-8000-000000000001', name: 'Program.pdf', bytes: 48_211}],
  invitation: {
    replies: [
      {childId: alma, status: 'needs-action'},
      {childId: asta, status: 'accepted', adults: 2, children: 1},
    ],
    asksCounts: true,
    allowsTentative: true,
    accepted: 46,
    maximum: 80,
  },
};

/** A month of a family with three children at two places: camps as bars, one event for two, filters worth having. */
export const familyMonth: readonly CalendarItem[] = [
  ...timetableWeek,
  meeting,
  {
    ...wholeDay('2026-11-04', '2026-11-07', 'Lejrskole på Bornholm', 'excursion'),
    childIds: [alma],
    vendor: school,
  },
  {...wholeDay('2026-11-05', '2026-11-10', 'Emneuge: Rummet', 'event'), childIds: [asta], vendor: school},
  {
    ...wholeDay('2026-11-23', '2026-11-24', 'Pædagogisk dag', 'holiday'),
    childIds: [alma, asta],
    vendor: school,
  },
  {
    ...wholeDay('2026-11-27', '2026-11-30', 'Julemarked i weekenden', 'event'),
    childIds: [viggo],
    vendor: 'Skovbørnehaven',
  },
  ...[3, 10, 17, 24].map((day): CalendarItem => ({
    ...event(
      `2026-11-${String(day).padStart(2, '0')}T09:00`,
      `2026-11-${String(day).padStart(2, '0')}T11:30`,
      'Skovtur',
      {kind: 'excursion'},
    ),
    childIds: [viggo],
    vendor: 'Skovbørnehaven',
  })),
  {
    ...event('2026-11-12T16:00', '2026-11-12T16:20', 'Skole-hjem-samtale', {
      kind: 'school-home-talk',
      location: 'Lokale 3',
    }),
    childIds: [asta],
    vendor: school,
  },
  {
    ...event('2026-11-20T17:00', '2026-11-20T20:00', 'Lygtefest', {kind: 'event'}),
    childIds: [viggo],
    vendor: 'Skovbørnehaven',
  },
  {
    ...event('2026-11-25T15:30', '2026-11-25T16:30', 'Musikskole: guitar', {
      kind: 'event',
      recurrenceRules: [{frequency: 'weekly', until: '2027-06-23T23:59:59'}],
    }),
    childIds: [alma],
    vendor: 'Musikskolen',
    rights: ['change', 'delete'],
  },
];

/** The holidays of a school year, with some days that are different. */
export const schoolYear: readonly CalendarItem[] = [
  {...wholeDay('2026-08-10', '2026-08-11', 'Første skoledag', 'event'), vendor: school},
  {...wholeDay('2026-10-10', '2026-10-19', 'Efterårsferie', 'holiday'), vendor: school},
  {...wholeDay('2026-12-19', '2027-01-04', 'Juleferie', 'holiday'), vendor: school},
  {...wholeDay('2027-02-13', '2027-02-22', 'Vinterferie', 'holiday'), vendor: school},
  {...wholeDay('2027-03-20', '2027-03-30', 'Påskeferie', 'holiday'), vendor: school},
  {...wholeDay('2027-05-06', '2027-05-08', 'Kristi himmelfartsferie', 'holiday'), vendor: school},
  {...wholeDay('2027-05-17', '2027-05-18', '2. pinsedag', 'holiday'), vendor: school},
  {...wholeDay('2027-06-26', '2027-08-01', 'Sommerferie', 'holiday'), vendor: school},
  ...familyMonth.filter(({kind}) => kind !== 'lesson'),
];

/** Times to talk for two children, close to each other; one is taken, one is the other parent's. */
export const rounds: readonly BookingRound[] = [
  {
    id: '40000000-0000-4000-8000-000000000001',
    childId: alma,
    title: 'Samtale med Mette Holm, 4.B',
    location: 'Lokale 12',
    deadline: '2026-11-20T11:00:00Z',
    breakMinutes: 5,
    slots: slots('a', ['free', 'taken', 'free', 'free', 'taken', 'free']),
  },
  {
    id: '40000000-0000-4000-8000-000000000002',
    childId: asta,
    title: 'Samtale med Bo Lind, 1.A',
    location: 'Lokale 4',
    deadline: '2026-11-20T11:00:00Z',
    breakMinutes: 5,
    slots: slots('b', ['taken', 'free', 'free', 'taken', 'free', 'free']),
  },
];

function slots(name: string, states: readonly ('free' | 'taken')[]): BookingRound['slots'] {
  return states.map((state, index) => {
    const time = (minute: number) =>
      `2026-11-24T${String(15 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;
    return {id: `${name}${index}`, start: time(index * 20), end: time(index * 20 + 15), state};
  });
}
