import {addDays, type CalendarEvent, type LocalDate, type Participant} from '@skolebro/models';
import {addMinutes, at} from './calendar-days.js';
import {fileOf} from './files.js';
import {randomFor, uuidFor} from './random.js';
import type {SchoolClass, Site} from './sites.js';
import type {Staff} from './staff.js';
import type {PlannedPupil} from './plan.js';

/** Finds the records of a planned child: the child and the adults with custody. */
export type PeopleOf = (pupil: PlannedPupil) => {
  readonly childId: string;
  readonly guardianIds: readonly string[];
};

/** The first Monday of the five weeks; the clock goes back in the night before the second week. */
export const firstMonday: LocalDate = '2026-10-19';

/** The day that both schools keep closed for the pupils. */
export const closedDay: LocalDate = '2026-11-13';

const timeZone = 'Europe/Copenhagen';

/** The day on which a class is away; a day-care room goes to the forest on a Thursday. */
export function excursionDayOf(seed: number, {group, level}: SchoolClass): LocalDate {
  const random = randomFor(seed, `excursion/${group.id}`);
  if (level < 0) return addDays(firstMonday, 14 * random.below(2) + 10);
  return addDays(firstMonday, 7 * (1 + random.below(4)) + 1 + random.below(3));
}

/** What concerns the whole institution: days off, a photographer, a series with one moved and one dropped occurrence. */
export function* institutionEvents(seed: number, {institution, classes}: Site): Generator<CalendarEvent> {
  const school = institution.kind === 'school';
  const event = (key: string): Pick<CalendarEvent, 'id' | 'institutionId'> => ({
    id: uuidFor(seed, `event/${institution.number}/${key}`),
    institutionId: institution.id,
  });
  yield {
    ...event('closed'),
    kind: 'holiday',
    title: school ? 'Skolefri: pædagogisk dag' : 'Lukkedag: personalet på kursus',
    start: at(closedDay, '00:00'),
    end: at(addDays(closedDay, 1), '00:00'),
    showWithoutTime: true,
  };
  yield {
    ...event('theme'),
    kind: 'other',
    title: school ? 'Læseuge' : 'Motorikuge',
    start: at(addDays(firstMonday, 14), '00:00'),
    end: at(addDays(firstMonday, 19), '00:00'),
    showWithoutTime: true,
  };
  yield {
    ...event('series'),
    kind: 'other',
    title: school ? 'Kor for alle' : 'Sangsamling',
    start: at(addDays(firstMonday, 1), school ? '14:30' : '09:30'),
    end: at(addDays(firstMonday, 1), school ? '15:15' : '09:50'),
    timeZone,
    location: school ? 'Aulaen' : 'Fællesrummet',
    recurrenceRules: [{frequency: 'weekly', count: 5}],
    recurrenceOverrides: [
      {
        recurrenceId: at(addDays(firstMonday, 15), school ? '14:30' : '09:30'),
        start: at(addDays(firstMonday, 16), school ? '15:00' : '09:30'),
        end: at(addDays(firstMonday, 16), school ? '15:45' : '09:50'),
      },
      {recurrenceId: at(addDays(firstMonday, 22), school ? '14:30' : '09:30'), excluded: true},
    ],
  };
  yield {
    ...event('sleepover'),
    kind: 'other',
    title: school ? 'Overnatning i SFO: natten med den ekstra time' : 'Lanternefest',
    start: at(addDays(firstMonday, school ? 5 : 10), '17:00'),
    end: at(addDays(firstMonday, school ? 6 : 10), school ? '10:00' : '18:30'),
    timeZone,
    ...(school && classes.length > 0 && {status: 'tentative' as const}),
  };
}

/** What concerns one class or room: an excursion, a meeting for the parents. */
export function* classEvents(
  seed: number,
  site: Site,
  staff: Staff,
  schoolClass: SchoolClass,
): Generator<CalendarEvent> {
  const {institution, classes} = site;
  const {group, level} = schoolClass;
  const random = randomFor(seed, `class-events/${group.id}`);
  const school = institution.kind === 'school';
  const teacher = staff.teachers[classes.indexOf(schoolClass)] ?? staff.leader;
  const shared = (key: string): Pick<CalendarEvent, 'id' | 'institutionId' | 'timeZone' | 'groupIds'> => ({
    id: uuidFor(seed, `event/${group.id}/${key}`),
    institutionId: institution.id,
    timeZone,
    groupIds: [group.id],
  });
  const excursion = excursionDayOf(seed, schoolClass);
  yield {
    ...shared('excursion'),
    kind: 'excursion',
    title: school ? random.pick(level >= 6 ? olderTrips : youngerTrips) : 'Skovtur',
    description: 'Husk madpakke, drikkedunk og tøj efter vejret.\nVi går fra skolegården til tiden.',
    start: at(excursion, school ? '08:15' : '09:00'),
    end: at(excursion, '13:00'),
    location: school ? 'Afgang fra skolegården' : 'Storskoven',
    participants: [{actor: {personId: teacher.id, role: 'employee'}, role: 'organizer'}],
    fileIds: [fileOf(seed, 'packingList').id],
  };
  const evening = addDays(firstMonday, 7 * random.below(5) + 1 + random.below(3));
  yield {
    ...shared('parents'),
    kind: 'meeting',
    title: `Forældremøde, ${group.title ?? group.classCode}`,
    start: at(evening, '17:00'),
    end: at(evening, '18:30'),
    location: school ? `Lokale ${group.classCode}` : 'Fællesrummet',
    participants: [{actor: {personId: teacher.id, role: 'employee'}, role: 'organizer'}],
    fileIds: [fileOf(seed, 'agenda').id],
  };
}

/** A talk of a quarter of an hour with each child's family, one after the other, in the fourth week. */
export function* talks(
  seed: number,
  site: Site,
  staff: Staff,
  schoolClass: SchoolClass,
  peopleOf: PeopleOf,
): Generator<CalendarEvent> {
  const {group, pupils} = schoolClass;
  const teacher = staff.teachers[site.classes.indexOf(schoolClass)] ?? staff.leader;
  for (const [index, pupil] of pupils.entries()) {
    const {childId, guardianIds} = peopleOf(pupil);
    const random = randomFor(seed, `talk/${childId}`);
    const date = addDays(firstMonday, 21 + Math.floor(index / 8));
    const start = addMinutes('15:00', (index % 8) * 20);
    const guardians = guardianIds.map((personId): Participant => ({
      actor: {personId, role: 'guardian', onBehalfOfChildId: childId},
      role: 'guardian',
      expectReply: true,
      participationStatus: random.pick(['accepted', 'accepted', 'needs-action', 'tentative']),
    }));
    yield {
      id: uuidFor(seed, `talk/${childId}`),
      institutionId: site.institution.id,
      kind: 'school-home-talk',
      title: 'Skole-hjem-samtale',
      start: at(date, start),
      end: at(date, addMinutes(start, 15)),
      timeZone,
      location: `Lokale ${group.classCode}`,
      participants: [
        {actor: {personId: teacher.id, role: 'employee'}, role: 'organizer'},
        {actor: {personId: childId, role: 'pupil'}, role: 'pupil'},
        ...guardians,
      ],
    };
  }
}

const youngerTrips = [
  'Tur til Naturskolen ved Åen',
  'Tur til brandstationen',
  'Tur til biblioteket',
  'Tur i Bøgeskoven',
] as const;
const olderTrips = [
  'Besøg på Teknisk Museum',
  'Virksomhedsbesøg på Møllegården',
  'Teatertur',
  'Feltarbejde ved Åstrup Å',
] as const;
