import type {Absence, AcademicSession, Lesson, Person, Uuid} from '@skolebro/models';
import {schoolYear} from '../sites.js';
import {type Fault, type Ground, inRecords} from './fault.js';

function days(
  ground: Ground,
  pupil: Person,
  institutionId: Uuid,
  count: number,
  change: Partial<Absence>,
): Absence[] {
  return Array.from({length: count}, (_, day) => {
    const date = `2026-09-${String(day + 1).padStart(2, '0')}`;
    const id = ground.id(`absence/${pupil.id}/${date}`);
    return {id, pupilId: pupil.id, institutionId, date, kind: 'unlawful', ...change};
  });
}

/** An institution of its own with a school year, so that no other pupil's absence is counted by it. */
function schoolOf(
  ground: Ground,
  key: string,
  schoolDays: number,
): {readonly id: Uuid; readonly records: Readonly<Record<string, readonly object[]>>} {
  const id = ground.id(`institution/${key}`);
  const session: AcademicSession = {
    id: ground.id(`session/${key}`),
    institutionId: id,
    schoolYear,
    startDate: '2026-08-10',
    endDate: '2027-06-25',
    schoolDays,
  };
  const institution = {
    ...{id, number: `F${key}`, name: 'Prøveskolen', kind: 'school'},
    municipalityId: ground.idOf('municipality/0981'),
  };
  return {id, records: {institution: [institution], 'academic-session': [session]}};
}

function absent(
  rule: string,
  key: string,
  schoolDays: number,
  count: number,
  change: Partial<Absence>,
): Fault {
  return inRecords(rule, (ground) => {
    const pupil = ground.person(rule);
    const {id, records} = schoolOf(ground, key, schoolDays);
    return {...records, person: [pupil], absence: days(ground, pupil, id, count, change)};
  });
}

function lesson(ground: Ground, key: string, change: Partial<Lesson>): Lesson {
  return {
    id: ground.id(`lesson/${key}`),
    institutionId: ground.institutionId,
    groupIds: [ground.id('group/Lektier')],
    start: '2026-10-19T08:00:00',
    end: '2026-10-19T08:45:00',
    timeZone: 'Europe/Copenhagen',
    status: 'normal',
    ...change,
  };
}

const told = {kind: 'illness', notifiedAt: '2026-09-01T05:00:00Z'} as const;
const by = (ground: Ground): {personId: Uuid; role: 'employee'} => ({
  personId: ground.person('author').id,
  role: 'employee',
});

/** Faults of the school's days, of learning, evaluation, communication and deletion. */
export const schoolFaults: readonly Fault[] = [
  absent('absence-exceeds-school-days', '00001', 5, 6, told),
  absent('unlawful-absence-ten-percent', '00002', 200, 4, {}),
  absent('unlawful-absence-fifteen-percent', '00003', 200, 12, {}),
  inRecords('absence-without-notice-not-unlawful', (ground) => {
    const pupil = ground.person('silent');
    return {person: [pupil], absence: days(ground, pupil, ground.institutionId, 1, {kind: 'illness'})};
  }),
  inRecords('event-ends-before-start', (ground) => ({
    'calendar-event': [{id: ground.id('event'), start: '2026-10-19T10:00:00', end: '2026-10-19T09:00:00'}],
  })),
  inRecords('lesson-double-booked', (ground) => {
    const teacher = ground.person('two places');
    const teachers = [{personId: teacher.id, role: 'primary-teacher'}];
    return {
      group: [ground.group('Lektier')],
      person: [teacher],
      lesson: [lesson(ground, 'here', {teachers}), lesson(ground, 'there', {teachers})],
    };
  }),
  inRecords('lesson-ends-before-start', (ground) => ({
    group: [ground.group('Lektier')],
    lesson: [lesson(ground, 'backwards', {end: '2026-10-19T07:45:00'})],
  })),
  inRecords('assignment-due-before-assigned', (ground) => ({
    assignment: [
      {
        ...{id: ground.id('assignment'), title: 'Læs', kind: 'homework'},
        ...{assignDate: '2026-10-20', dueDate: '2026-10-19'},
      },
    ],
  })),
  inRecords('goal-superseded', (ground) => {
    const shared = {frameworkId: ground.idOf('framework'), kind: 'skill-goal', fullStatement: 'Prøve'};
    const [before, after] = [ground.id('goal/before'), ground.id('goal/after')];
    const link = {goalIds: [before]};
    return {
      goal: [
        {...shared, id: after},
        {...shared, id: before, supersededById: after},
      ],
      assignment: [{...{id: ground.id('assignment/goal'), title: 'Skriv', kind: 'homework'}, goals: [link]}],
    };
  }),
  inRecords('communication-book-area-missing', (ground) => {
    const pupil = ground.person('half a book');
    return {
      person: [pupil],
      'communication-book': [
        {
          ...{id: ground.id('book'), pupilId: pupil.id, schoolYear, level: '4', status: 'shared'},
          focusPoints: [{area: 'danish', statusText: 'Læser flydende.'}],
        },
      ],
    };
  }),
  {
    rule: 'communication-book-missing',
    plant: (ground) => {
      if (!ground.entities.has('communication-book')) return undefined;
      const group = ground.group('4Ø', {kind: 'Hovedgruppe', level: '4'});
      const person = ground.person('no book');
      return {
        // The year's books are demanded once its teaching is over.
        manifest: {createdAt: '2027-07-02T07:30:00+02:00'},
        records: {
          group: [group],
          person: [person],
          affiliation: [{...ground.pupil(person, group), level: '4'}],
        },
      };
    },
  },
  inRecords('grade-code-of-other-kind', (ground) => {
    const pupil = ground.person('grade');
    return {
      person: [pupil],
      grade: [
        {
          ...{id: ground.id('grade'), pupilId: pupil.id, subjectId: ground.idOf('subject/Dansk')},
          ...{kind: 'standpunkt', code: '89', date: '2026-10-30'},
        },
      ],
    };
  }),
  inRecords('test-result-not-confidential', (ground) => {
    const pupil = ground.person('test');
    return {
      person: [pupil],
      'test-result': [
        {
          ...{id: ground.id('test'), pupilId: pupil.id, test: 'local', level: '4'},
          ...{date: '2026-09-15', confidential: false},
        },
      ],
    };
  }),
  inRecords('wellbeing-of-one-pupil', (ground) => ({
    'wellbeing-aggregate': [
      {
        ...{id: ground.id('wellbeing'), institutionId: ground.institutionId, schoolYear},
        ...{indicator: 'general', mean: 4, respondents: 1},
      },
    ],
  })),
  inRecords('consent-withdrawn-backwards', (ground) => {
    const child = ground.person('consent');
    return {
      person: [child, ground.person('author')],
      consent: [
        {
          ...{id: ground.id('consent'), subjectId: child.id, kind: 'portrait', scope: 'class'},
          ...{answer: 'withdrawn', by: by(ground), at: '2026-10-20T12:00:00Z', validFrom: '2026-10-01'},
        },
      ],
    };
  }),
  inRecords('actor-unknown', (ground) => ({
    'message-thread': [
      {
        ...{id: ground.id('thread'), sensitive: false, createdAt: '2026-10-20T12:00:00Z'},
        participants: [{actor: {role: 'guardian'}}],
      },
    ],
  })),
  inRecords('html-outside-profile', (ground) => ({
    'weekly-letter': [
      {
        ...{id: ground.id('letter'), groupId: ground.id('group/Lektier'), isoWeek: '2026-W45'},
        html: '<p>Hej</p><script>alert(1)</script>',
      },
    ],
    group: [ground.group('Lektier')],
  })),
  inRecords('attachment-missing', (ground) => ({
    file: [
      {
        ...{id: ground.id('file/lost'), name: 'Ugeplan.pdf', mediaType: 'application/pdf'},
        ...{bytes: 1, sha256: '0'.repeat(64)},
      },
    ],
  })),
  {
    rule: 'retention-class-missing',
    plant: ({entities}) => (entities.has('retention-class') ? {unretained: 'municipality'} : undefined),
  },
];
