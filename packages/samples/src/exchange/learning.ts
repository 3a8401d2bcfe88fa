import type {
  Activity,
  Assignment,
  CurriculumStage,
  Goal,
  GoalAssessment,
  GoalFramework,
  LearningCourse,
  Subject,
  Submission,
  Uuid,
  WeekPlan,
  WeeklyLetter,
  YearPlan,
} from '@skolebro/models';
import {fileOf} from '../files.js';
import type {Layout} from '../layout.js';
import {randomFor, uuidFor} from '../random.js';
import {schoolYear} from '../sites.js';
import {type Room, employee, roomsOf, seatsOf} from './walk.js';

const subjects = [
  ['Dansk', '1'],
  ['Engelsk', '2'],
  ['Tysk', '3'],
  ['Historie', '5'],
  ['Kristendomskundskab', '6'],
  ['Matematik', '8'],
  ['Natur/teknologi', '9'],
  ['Fysik/kemi', '12'],
  ['Idræt', '13'],
  ['Musik', '14'],
  ['Håndværk og design', '16'],
  ['Valgfag', undefined],
  ['Børnehaveklassen', undefined],
  ['Krop og bevægelse', undefined],
] as const;

/** The id of a subject by its Danish name. */
export function subjectIdOf(seed: number, title: string): Uuid {
  return uuidFor(seed, `subject/${title}`);
}

/** The subjects of the timetable. */
export function* subjectsOf({seed}: Layout): Generator<Subject> {
  for (const [title, code] of subjects) {
    const id = subjectIdOf(seed, title);
    yield code === undefined ? {id, title, scheme: 'local'} : {id, title, scheme: 'FFM-2016', code};
  }
}

/** One framework of goals that the schools share. */
export function* frameworksOf({seed}: Layout): Generator<GoalFramework> {
  yield {
    id: uuidFor(seed, 'framework'),
    title: 'Fælles mål i prøveverdenen',
    version: '2026',
    status: 'guiding',
  };
}

/** Two stages of Danish. */
export function* stagesOf({seed}: Layout): Generator<CurriculumStage> {
  const subjectId = subjectIdOf(seed, 'Dansk');
  yield {
    id: uuidFor(seed, 'stage/1'),
    subjectId,
    title: 'Til og med 4. klasse',
    fromLevel: '0',
    toLevel: '4',
  };
  yield {id: uuidFor(seed, 'stage/2'), subjectId, title: '5. – 9. klasse', fromLevel: '5', toLevel: '9'};
}

const statements = [
  'Eleven kan læse og genfortælle en tekst',
  'Eleven kan skrive en tekst med begyndelse, midte og slutning',
  'Eleven kan fremlægge for klassen',
] as const;

/** Three goals. */
export function* goalsOf({seed}: Layout): Generator<Goal> {
  for (const [index, fullStatement] of statements.entries()) {
    yield {
      id: goalIdOf(seed, index),
      frameworkId: uuidFor(seed, 'framework'),
      stageId: uuidFor(seed, 'stage/1'),
      kind: 'skill-goal',
      fullStatement,
      sequence: index,
    };
  }
}

function goalIdOf(seed: number, index: number): Uuid {
  return uuidFor(seed, `goal/${index % statements.length}`);
}

function* schoolRoomsOf(layout: Layout): Generator<Room> {
  for (const room of roomsOf(layout)) if (room.isSchool) yield room;
}

const courseTitles = [
  'Eventyr fra hele verden',
  'Avisen i klassen',
  'Brøker og procent',
  'Vores by',
] as const;

/** A course of five weeks for each class. */
export function* coursesOf(layout: Layout): Generator<LearningCourse> {
  for (const room of schoolRoomsOf(layout)) {
    const {seed, number, schoolClass, teacher} = room;
    const {id: groupId, level} = schoolClass.group;
    yield {
      id: courseIdOf(room),
      title: courseTitles[number % courseTitles.length] ?? courseTitles[0],
      description: 'Fem uger med læsning, samtale og et fælles produkt.',
      authors: [employee(teacher, room)],
      language: 'da-DK',
      subjectIds: [subjectIdOf(seed, 'Dansk')],
      ...(level !== undefined && {levels: [level]}),
      contentKind: 'course',
      goals: [{text: 'Jeg kan genfortælle en tekst', goalIds: [goalIdOf(seed, number)]}],
      activityIds: [uuidFor(seed, `activity/${groupId}/0`), uuidFor(seed, `activity/${groupId}/1`)],
      resources: [{title: 'Dagsorden', fileId: fileOf(seed, 'agenda').id}],
    };
  }
}

function courseIdOf({seed, schoolClass}: Room): Uuid {
  return uuidFor(seed, `course/${schoolClass.group.id}`);
}

/** The two parts of each course. */
export function* activitiesOf(layout: Layout): Generator<Activity> {
  for (const room of schoolRoomsOf(layout)) {
    for (const [index, title] of ['Læs sammen', 'Skriv selv'].entries()) {
      yield {
        id: uuidFor(room.seed, `activity/${room.schoolClass.group.id}/${index}`),
        courseId: courseIdOf(room),
        title,
        kind: index === 0 ? 'reading' : 'production',
        sequence: index,
        startDate: '2026-10-19',
        endDate: '2026-11-20',
      };
    }
  }
}

/** The year's plan in Danish for each class. */
export function* yearPlansOf(layout: Layout): Generator<YearPlan> {
  for (const room of schoolRoomsOf(layout)) {
    const {seed, schoolClass} = room;
    yield {
      id: uuidFor(seed, `year-plan/${schoolClass.group.id}`),
      groupId: schoolClass.group.id,
      subjectId: subjectIdOf(seed, 'Dansk'),
      schoolYear,
      title: `Dansk i ${schoolClass.group.classCode}`,
      courses: [{courseId: courseIdOf(room), startDate: '2026-10-19', endDate: '2026-11-20'}],
    };
  }
}

/** One assignment to hand in for each class. */
export function* assignmentsOf(layout: Layout): Generator<Assignment> {
  for (const room of schoolRoomsOf(layout)) {
    const {seed, site, number, schoolClass, teacher} = room;
    yield {
      id: assignmentIdOf(room),
      title: 'Skriv en fortælling',
      description: 'Mindst en side.\nLæs den højt for en kammerat, før du afleverer.',
      kind: 'hand-in',
      status: 'open',
      assignDate: '2026-10-26',
      dueDate: '2026-11-06',
      institutionId: site.institution.id,
      groupIds: [schoolClass.group.id],
      subjectId: subjectIdOf(seed, 'Dansk'),
      courseId: courseIdOf(room),
      author: employee(teacher, room),
      goals: [{goalIds: [goalIdOf(seed, number)]}],
      fileIds: [fileOf(seed, 'packingList').id],
    };
  }
}

function assignmentIdOf({seed, schoolClass}: Room): Uuid {
  return uuidFor(seed, `assignment/${schoolClass.group.id}`);
}

/** What each pupil has done with the assignment so far. */
export function* submissionsOf(layout: Layout): Generator<Submission> {
  for (const room of schoolRoomsOf(layout)) {
    for (const {childId} of seatsOf(room)) {
      const isDone = randomFor(room.seed, `submission/${childId}`).chance(0.4);
      yield {
        id: uuidFor(room.seed, `submission/${childId}`),
        assignmentId: assignmentIdOf(room),
        pupilIds: [childId],
        state: isDone ? 'turned-in' : 'new',
        ...(isDone && {
          attempt: 1,
          text: 'Der var engang en and.\nDen boede ved åen.',
          turnedInAt: '2026-11-03T15:12:00Z',
        }),
      };
    }
  }
}

/** How far each pupil has come with one goal. */
export function* goalAssessmentsOf(layout: Layout): Generator<GoalAssessment> {
  for (const room of schoolRoomsOf(layout)) {
    for (const {childId, index} of seatsOf(room)) {
      yield {
        id: uuidFor(room.seed, `goal-assessment/${childId}`),
        pupilId: childId,
        goal: {goalIds: [goalIdOf(room.seed, index)]},
        level: randomFor(room.seed, `goal-assessment/${childId}`).pick([
          'beginning',
          'on-the-way',
          'reached',
        ]),
        date: '2026-10-30',
        by: employee(room.teacher, room),
      };
    }
  }
}

/** The plan of one week for each class. */
export function* weekPlansOf(layout: Layout): Generator<WeekPlan> {
  for (const room of schoolRoomsOf(layout)) {
    yield {
      id: uuidFor(room.seed, `week-plan/${room.schoolClass.group.id}`),
      groupId: room.schoolClass.group.id,
      isoWeek: '2026-W45',
      title: 'Uge 45',
      introduction: 'Vi arbejder videre med fortællinger.',
      entries: [
        {kind: 'homework', date: '2026-11-05', title: 'Læs', text: 'Læs de næste to kapitler.'},
        {
          kind: 'task',
          date: '2026-11-06',
          title: 'Skriv en fortælling',
          text: 'Sidste dag at aflevere.',
          assignmentId: assignmentIdOf(room),
        },
      ],
      author: employee(room.teacher, room),
      publishedAt: '2026-10-30T12:00:00Z',
    };
  }
}

/** A letter to the homes of each class. */
export function* weeklyLettersOf(layout: Layout): Generator<WeeklyLetter> {
  for (const room of roomsOf(layout)) {
    yield {
      id: uuidFor(room.seed, `weekly-letter/${room.schoolClass.group.id}`),
      groupId: room.schoolClass.group.id,
      isoWeek: '2026-W45',
      title: 'Ugebrev',
      html: '<h2>Kære forældre</h2>\n<p>Husk <em>regntøj</em> &amp; madpakke.</p>',
      author: employee(room.teacher, room),
      publishedAt: '2026-10-30T13:00:00Z',
    };
  }
}
