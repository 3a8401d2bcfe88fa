import type {CalendarEvent, LocalDate, Participant} from '@skolebro/models';
import {at} from './calendar-days.js';
import {randomFor, uuidFor} from './random.js';
import type {SchoolClass, Site} from './sites.js';
import type {Staff} from './staff.js';

type Block = 'danish' | 'mathematics' | 'language' | 'practical';

// One row a day, Monday first. All classes of a school share the grid and each block has teachers of
// its own, so no teacher is ever in two rooms at once.
const week: readonly (readonly Block[])[] = [
  ['danish', 'mathematics', 'practical', 'language'],
  ['mathematics', 'danish', 'language', 'practical'],
  ['danish', 'language', 'mathematics', 'practical'],
  ['practical', 'mathematics', 'danish', 'language'],
  ['danish', 'practical', 'mathematics', 'language'],
];

const times = [
  ['08:00', '09:30'],
  ['10:00', '11:30'],
  ['12:00', '13:30'],
  ['13:45', '14:30'],
] as const;

const blocks: readonly Block[] = ['danish', 'mathematics', 'language', 'practical'];

/** The lessons of a whole school on one day, some with a substitute and some cancelled. */
export function* lessonsOn(
  seed: number,
  site: Site,
  staff: Staff,
  date: LocalDate,
  hasLessons: (schoolClass: SchoolClass) => boolean,
): Generator<CalendarEvent> {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  for (const [slot, block] of (week[weekday] ?? []).entries()) {
    const [start, end] = times[slot] ?? times[0];
    for (const [index, schoolClass] of site.classes.entries()) {
      if (!hasLessons(schoolClass) || slot >= lessonsADay(schoolClass.level)) continue;
      const {group, level} = schoolClass;
      const subject = subjectOf(block, level, weekday);
      // One draw for five classes that share a substitute: only one of them can be hit.
      const draw = randomFor(
        seed,
        `absence/${site.institution.number}/${Math.floor(index / 5)}/${date}/${slot}`,
      );
      const hit = draw.below(10) === index % 5;
      const cancelled = hit && slot > 0 && draw.chance(0.25);
      yield {
        id: uuidFor(seed, `lesson/${group.id}/${date}/${slot}`),
        institutionId: site.institution.id,
        kind: 'lesson',
        title: subject,
        ...(hit && !cancelled && {description: 'Vikartime: klassen arbejder videre med ugens opgaver.'}),
        start: at(date, start),
        end: at(date, slot === 2 && level <= 3 ? '13:00' : end),
        timeZone: 'Europe/Copenhagen',
        ...(cancelled && {status: 'cancelled' as const}),
        location: placeOf(subject, schoolClass),
        groupIds: [group.id],
        participants: teachersOf(staff, index, block, hit && !cancelled),
      };
    }
  }
}

function lessonsADay(level: number): number {
  return level >= 7 ? 4 : 3;
}

function teachersOf(staff: Staff, classIndex: number, block: Block, absent: boolean): Participant[] {
  const {teachers, substitutes} = staff;
  const teacher = teachers[(classIndex + blocks.indexOf(block)) % teachers.length] ?? staff.leader;
  if (!absent) return [{actor: {personId: teacher.id, role: 'employee'}, role: 'teacher'}];
  const substitute = substitutes[Math.floor(classIndex / 5) % substitutes.length] ?? staff.leader;
  return [
    {actor: {personId: substitute.id, role: 'employee'}, role: 'substitute'},
    {actor: {personId: teacher.id, role: 'employee'}, role: 'teacher', participationStatus: 'declined'},
  ];
}

function subjectOf(block: Block, level: number, weekday: number): string {
  if (level === 0) return block === 'practical' ? 'Krop og bevægelse' : 'Børnehaveklassen';
  const early = weekday % 2 === 0;
  switch (block) {
    case 'danish':
      return weekday === 3 ? (level >= 3 ? 'Historie' : 'Kristendomskundskab') : 'Dansk';
    case 'mathematics':
      return weekday === 3 && level <= 6 ? 'Natur/teknologi' : weekday === 3 ? 'Fysik/kemi' : 'Matematik';
    case 'language':
      return early || level < 5 ? 'Engelsk' : 'Tysk';
    case 'practical':
      return early
        ? 'Idræt'
        : level >= 4 && level <= 6
          ? 'Håndværk og design'
          : level >= 7
            ? 'Valgfag'
            : 'Musik';
  }
}

function placeOf(subject: string, {group}: SchoolClass): string {
  if (subject === 'Idræt') return 'Hallen';
  if (subject === 'Musik') return 'Musiklokalet';
  if (subject === 'Håndværk og design') return 'Værkstedet';
  if (subject === 'Fysik/kemi') return 'Fysiklokalet';
  return `Lokale ${group.classCode}`;
}
