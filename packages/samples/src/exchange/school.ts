import type {
  Absence,
  AcademicSession,
  CommunicationBook,
  Grade,
  Identified,
  Lesson,
  Presence,
  Room as RoomRecord,
  TestResult,
  WellbeingAggregate,
} from '@skolebro/models';
import {addDays, wellbeingIndicators} from '@skolebro/models';
import {schoolDays} from '../calendar-days.js';
import {fileOf} from '../files.js';
import type {Layout} from '../layout.js';
import {randomFor, uuidFor} from '../random.js';
import {excursionDayOf, firstMonday} from '../school-life.js';
import {schoolYear} from '../sites.js';
import {lessonsOn} from '../timetable.js';
import {subjectIdOf} from './learning.js';
import {employee, guardian, roomsOf, seatsOf} from './walk.js';

/** The school year at each institution: 200 days from August to June. */
export function* sessionsOf({seed, sites}: Layout): Generator<AcademicSession> {
  for (const {institution} of sites) {
    yield {
      id: uuidFor(seed, `session/${institution.number}`),
      institutionId: institution.id,
      schoolYear,
      startDate: '2026-08-10',
      endDate: '2027-06-25',
      schoolDays: 200,
    };
  }
}

/** A classroom for each class. */
export function* roomRecordsOf(layout: Layout): Generator<RoomRecord> {
  for (const {seed, site, schoolClass} of roomsOf(layout)) {
    const {id, classCode} = schoolClass.group;
    const name = `Lokale ${classCode}`;
    yield {
      id: uuidFor(seed, `room/${id}`),
      institutionId: site.institution.id,
      name,
      kind: 'room',
      capacity: 28,
    };
  }
}

/** The timetable of the first week. */
export function* timetableOf(layout: Layout): Generator<Lesson> {
  const {seed} = layout;
  for (const site of layout.sites) {
    if (site.institution.kind !== 'school') continue;
    const staff = layout.staffAt(site);
    for (const date of schoolDays(firstMonday, 1)) {
      const lessons = lessonsOn(seed, site, staff, date, (one) => excursionDayOf(seed, one) !== date);
      for (const {id, title, start, end, status, groupIds = [], participants = []} of lessons) {
        const hasSubstitute = participants.some(({role}) => role === 'substitute');
        yield {
          id: uuidFor(seed, `timetable/${id}`),
          institutionId: site.institution.id,
          groupIds,
          subjectId: subjectIdOf(seed, title ?? ''),
          ...(title !== undefined && {title}),
          start,
          end,
          timeZone: 'Europe/Copenhagen',
          status: status === 'cancelled' ? 'cancelled' : hasSubstitute ? 'substitute' : 'normal',
          teachers: participants.flatMap(({actor: {personId}, role, participationStatus}) =>
            personId === undefined
              ? []
              : [
                  {
                    personId,
                    role: role === 'substitute' ? 'substitute-teacher' : 'primary-teacher',
                    ...(participationStatus === 'declined' && {absent: true}),
                  },
                ],
          ),
        };
      }
    }
  }
}

/** A day or two at home for every third pupil, told by the parent in the morning. */
export function* absencesOf(layout: Layout): Generator<Absence> {
  for (const room of roomsOf(layout)) {
    if (!room.isSchool) continue;
    for (const seat of seatsOf(room)) {
      const random = randomFor(room.seed, `absence-of/${seat.childId}`);
      if (!random.chance(0.33)) continue;
      const date = addDays(firstMonday, 7 * random.below(5) + random.below(5));
      yield {
        id: uuidFor(room.seed, `absence-of/${seat.childId}`),
        pupilId: seat.childId,
        institutionId: room.site.institution.id,
        date,
        kind: 'illness',
        part: 'whole',
        notifiedAt: `${date}T06:${String(10 + random.below(50))}:00Z`,
        notifiedBy: guardian(seat),
      };
    }
  }
}

/** When each child in day-care came and went on two days. */
export function* presencesOf(layout: Layout): Generator<Presence> {
  for (const room of roomsOf(layout)) {
    if (room.isSchool) continue;
    for (const seat of seatsOf(room)) {
      for (const date of schoolDays(firstMonday, 1).slice(0, 2)) {
        const random = randomFor(room.seed, `presence/${seat.childId}/${date}`);
        const isThere = random.chance(0.9);
        yield {
          id: uuidFor(room.seed, `presence/${seat.childId}/${date}`),
          childId: seat.childId,
          institutionId: room.site.institution.id,
          date,
          status: isThere ? 'gone' : 'sick',
          ...(isThere && {
            checkInAt: `${date}T05:${10 + random.below(50)}:00Z`,
            checkOutAt: `${date}T13:${10 + random.below(50)}:00Z`,
            exitKind: 'picked-up',
            pickupPersonId: seat.parentId,
          }),
        };
      }
    }
  }
}

const pointTexts = [
  'Arbejder sikkert og hjælper gerne andre.',
  'Er godt i gang og øver sig hver dag.',
] as const;

/** The meddelelsesbog of each pupil, shared before the autumn holiday. */
export function* communicationBooksOf(layout: Layout): Generator<CommunicationBook> {
  for (const room of roomsOf(layout)) {
    const {seed, isSchool, schoolClass, teacher} = room;
    if (!isSchool) continue;
    const areas =
      schoolClass.level === 0 ? ['language', 'mathematical-attention'] : ['danish', 'mathematics'];
    for (const {childId} of seatsOf(room)) {
      const random = randomFor(seed, `book/${childId}`);
      yield {
        id: uuidFor(seed, `book/${childId}`),
        pupilId: childId,
        schoolYear,
        level: schoolClass.group.level ?? 'Andet',
        status: 'shared',
        sharedAt: '2026-10-09T12:00:00Z',
        focusPoints: areas.map((area) => ({
          area,
          statusText: random.pick(pointTexts),
          goalText: 'Læse eller regne lidt hver dag.',
          author: employee(teacher, room),
        })),
        ...(schoolClass.level >= 7 && {educationPlans: 'Overvejer både gymnasiet og en erhvervsuddannelse.'}),
      };
    }
  }
}

/** The first marks of the year in Danish for the oldest classes. */
export function* gradesOf(layout: Layout): Generator<Grade> {
  for (const room of roomsOf(layout)) {
    const {seed, site, schoolClass} = room;
    if (schoolClass.level < 8) continue;
    for (const {childId} of seatsOf(room)) {
      yield {
        id: uuidFor(seed, `grade/${childId}`),
        pupilId: childId,
        subjectId: subjectIdOf(seed, 'Dansk'),
        discipline: 'Mundtlig',
        kind: 'standpunkt',
        code: randomFor(seed, `grade/${childId}`).pick(['02', '4', '7', '7', '10', '12']),
        date: '2026-10-30',
        schoolYear,
        institutionId: site.institution.id,
      };
    }
  }
}

/** A reading test of the local kind in every fourth form. */
export function* testResultsOf(layout: Layout): Generator<TestResult> {
  for (const room of roomsOf(layout)) {
    const {seed, schoolClass} = room;
    if (schoolClass.level !== 4) continue;
    for (const {childId} of seatsOf(room)) {
      yield {
        id: uuidFor(seed, `test/${childId}`),
        pupilId: childId,
        test: 'local',
        subjectId: subjectIdOf(seed, 'Dansk'),
        level: '4',
        date: '2026-09-15',
        result: 'Læser alderssvarende tekster',
        confidential: true,
      };
    }
  }
}

/** An elevplan from the years before the meddelelsesbog, for one pupil of each older class. */
export function* individualPlansOf(
  layout: Layout,
): Generator<Identified & {readonly pupilId: string; readonly [field: string]: unknown}> {
  for (const room of roomsOf(layout)) {
    if (room.schoolClass.level < 6) continue;
    for (const {childId, index} of seatsOf(room)) {
      if (index > 0) break;
      const fileIds = [fileOf(room.seed, 'agenda').id];
      const id = uuidFor(room.seed, `plan/${childId}`);
      yield {id, pupilId: childId, schoolYear: '2021-2022', title: 'Elevplan 2021/22', fileIds};
    }
  }
}

/** The means of the well-being survey for each school. */
export function* wellbeingOf({seed, sites}: Layout): Generator<WellbeingAggregate> {
  for (const {institution, classes} of sites) {
    const pupils = classes.reduce((sum, one) => sum + one.pupils.length, 0);
    if (institution.kind !== 'school' || pupils < 5) continue;
    for (const indicator of wellbeingIndicators) {
      const random = randomFor(seed, `wellbeing/${institution.number}/${indicator}`);
      yield {
        id: uuidFor(seed, `wellbeing/${institution.number}/${indicator}`),
        institutionId: institution.id,
        schoolYear,
        indicator,
        mean: (30 + random.below(15)) / 10,
        respondents: pupils,
      };
    }
  }
}
