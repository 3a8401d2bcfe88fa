import type {AssignmentItem} from '@skolebro/host';
import type {Assignment, CalendarEvent, Submission, Subject} from '@skolebro/models';
import {eventsOfChild, makeWorld, samplePackage} from '@skolebro/samples';
import type {Database} from './database.js';

const options = {seed: 308, pupils: 120};
const world = makeWorld(options);

/** The parent who is signed in to the demonstration, and the child whose school uses this vendor. */
export const demo = {
  parentId: world.demoFamily.parentId,
  childId: world.demoFamily.childIds[1] ?? '',
};

/** Fills the database with one school of the sample world: its calendar, its assignments, and who may see which child. */
export async function seed(database: Database): Promise<void> {
  const [one] = await database.query<{count: number}>('select count(*)::int as count from child_access');
  if ((one?.count ?? 0) > 0) return;
  const school = world.affiliations.find(({personId}) => personId === demo.childId)?.institutionId;
  const pupils = world.affiliations.flatMap((affiliation) =>
    affiliation.kind === 'pupil' && affiliation.institutionId === school ? [affiliation] : [],
  );
  const childIds = new Set(pupils.map(({personId}) => personId));
  await insert(
    database,
    'child_access',
    'user_id text, child_id text',
    // A guardian without custody may be a contact, and sees nothing.
    world.guardianships
      .filter(({childId, custody}) => custody && childIds.has(childId))
      .map(({guardianId, childId}) => ({user_id: guardianId, child_id: childId})),
  );
  await insert(
    database,
    'event',
    'child_id text, id text, first_date text, last_date text, record jsonb',
    [...childIds].flatMap((childId) =>
      eventsOfChild(world, childId).map((record) => ({
        child_id: childId,
        id: record.id,
        first_date: record.start.slice(0, 10),
        last_date: record.end.slice(0, 10),
        record,
      })),
    ),
  );
  await insert(
    database,
    'assignment',
    'child_id text, id text, due_date text, record jsonb',
    pupils.flatMap(({personId, mainGroupId}) => assignmentsOf(personId, mainGroupId)),
  );
}

/** The events of one child that touch the days asked for. */
export async function eventsBetween(
  database: Database,
  childId: string,
  from: string,
  to: string,
): Promise<readonly CalendarEvent[]> {
  const rows = await database.query<{record: CalendarEvent}>(
    'select record from event where child_id = $1 and last_date >= $2 and first_date <= $3 order by first_date, id',
    [childId, from, to],
  );
  return rows.map(({record}) => record);
}

/** The assignments of one child that are due in the days asked for, and those without a day. */
export async function assignmentsBetween(
  database: Database,
  childId: string,
  from: string,
  to: string,
): Promise<readonly AssignmentItem[]> {
  const rows = await database.query<{record: AssignmentItem}>(
    `select record from assignment
      where child_id = $1 and (due_date is null or due_date between $2 and $3) order by due_date, id`,
    [childId, from, to],
  );
  return rows.map(({record}) => record);
}

/** Whether a user may see a child. */
export async function maySee(database: Database, userId: string, childId: string): Promise<boolean> {
  const rows = await database.query('select 1 from child_access where user_id = $1 and child_id = $2', [
    userId,
    childId,
  ]);
  return rows.length > 0;
}

const {records} = samplePackage({...options, profile: 'laeringsplatform'});
const assignments = [...(records.assignment ?? [])] as Assignment[];
const submissions = [...(records.submission ?? [])] as Submission[];
const subjects = new Map(([...(records.subject ?? [])] as Subject[]).map(({id, title}) => [id, title]));

function assignmentsOf(childId: string, groupId: string): readonly object[] {
  return assignments
    .filter(({groupIds}) => groupIds?.includes(groupId))
    .map((assignment) => {
      const submission = submissions.find(
        ({assignmentId, pupilIds}) => assignmentId === assignment.id && pupilIds.includes(childId),
      );
      const subject = assignment.subjectId === undefined ? undefined : subjects.get(assignment.subjectId);
      const record: AssignmentItem = {
        assignment,
        childId,
        ...(subject !== undefined && {subject}),
        ...(submission !== undefined && {submission}),
      };
      return {child_id: childId, id: assignment.id, due_date: assignment.dueDate ?? null, record};
    });
}

/** All rows in one statement; twice is as good as once. */
async function insert(
  database: Database,
  table: string,
  columns: string,
  rows: readonly object[],
): Promise<void> {
  await database.query(
    `insert into ${table} select * from jsonb_to_recordset($1::jsonb) as row(${columns}) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
