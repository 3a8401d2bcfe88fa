import type {AssignmentItem} from '@skolebro/host';
import {
  type LocalDate,
  type LocalDateTime,
  type Uuid,
  addDays,
  mondayOf,
  readWeekLabel,
} from '@skolebro/models';

/** How it stands with a task for whoever has it; `unset` has no day. */
export type TodoState = 'late' | 'soon' | 'later' | 'unset' | 'done' | 'excused';

/** One task of one child, or of the teacher who set it, whichever vendors tell of it. */
export interface Todo {
  readonly item: AssignmentItem;

  /** Every vendor that tells of it, each once. */
  readonly vendors: readonly string[];
  readonly state: TodoState;

  /** The last day; of a task for a week, that week's Friday. */
  readonly due?: LocalDate;

  /** Whether it was handed in after its time. */
  readonly isLate: boolean;
}

/** What decides how it stands with tasks. */
export interface TodoClock {
  /** Now on the school's clock; "" when nobody knows, and nothing is then late or soon. */
  readonly wallNow: LocalDateTime;

  /** How many days ahead count as soon; 2 means today, tomorrow and the day after. */
  readonly soonDays: number;
}

/**
 * What is to be done, each task once for each child, by day; tasks without a day come last.
 *
 * Two items are one task of a child when they share an id, an identifier or an address, or when two vendors
 * tell of the same words for the same subject and day.
 */
export function todosOf(items: readonly AssignmentItem[], vendor: string, clock: TodoClock): readonly Todo[] {
  const known = new Map<string, {item: AssignmentItem; vendors: string[]}>();
  const found = new Set<{item: AssignmentItem; vendors: string[]}>();
  for (const item of items) {
    const teller = item.vendor ?? vendor;
    const {ids, words} = keysOf(item);
    const same = ids.map((key) => known.get(key)).find((one) => one !== undefined);
    const alike = known.get(words);
    const one = same ?? (alike && !alike.vendors.includes(teller) ? alike : {item, vendors: []});
    found.add(one);
    if (!one.vendors.includes(teller)) one.vendors.push(teller);
    if (one.item !== item && isFurther(item, one.item)) one.item = item;
    for (const key of [...ids, words]) if (!known.has(key)) known.set(key, one);
  }
  const timed = [...found].map(({item, vendors}) => {
    const todo = todoOf(item, vendors, clock);
    return {todo, time: timeOf(todo)};
  });
  timed.sort(
    (a, b) => compare(a.time, b.time) || compare(a.todo.item.assignment.id, b.todo.item.assignment.id),
  );
  return timed.map(({todo}) => todo);
}

function todoOf(item: AssignmentItem, vendors: readonly string[], clock: TodoClock): Todo {
  const due = dueOf(item);
  const {submission} = item;
  const isLate =
    submission?.late === true || (submission?.turnedInAt === undefined && submission?.missing === true);
  return {item, vendors, state: stateOf(item, due, clock), isLate, ...(due !== undefined && {due})};
}

/** The last day to do it. */
export function dueOf({assignment: {dueDate, isoWeek}}: AssignmentItem): LocalDate | undefined {
  if (dueDate !== undefined || isoWeek === undefined) return dueDate;
  const week = readWeekLabel(isoWeek);
  return week && addDays(mondayOf(week), 4);
}

function stateOf(
  item: AssignmentItem,
  due: LocalDate | undefined,
  {wallNow, soonDays}: TodoClock,
): TodoState {
  const {submission, done, handIns, assignment} = item;
  if (submission?.excused) return 'excused';
  const isIn = submission?.state === 'turned-in' || submission?.state === 'returned';
  // How many others are done says nothing of the child; of a teacher's task it says that there is nothing to wait for.
  const isAll =
    item.childId === undefined && handIns && handIns.expected > 0 && handIns.turnedIn >= handIns.expected;
  if (isIn || done || isAll) return 'done';
  if (due === undefined) return 'unset';
  const today = wallNow.slice(0, 10);
  if (today === '') return 'later';
  // Text of the same form sorts as time does, and a clock change cannot move it.
  const last = `${due}T${assignment.dueDate === undefined ? '24' : (assignment.dueTime ?? '24')}`;
  if (last <= wallNow) return 'late';
  return due <= addDays(today, soonDays) ? 'soon' : 'later';
}

function timeOf({item: {assignment}, due}: Todo): string {
  return due === undefined ? '~' : `${due}T${assignment.dueTime ?? '24'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether more is known of the work in the one than in the other. */
function isFurther(one: AssignmentItem, other: AssignmentItem): boolean {
  const weight = ({submission, done}: AssignmentItem) => (submission ? 2 : 0) + (done ? 1 : 0);
  return weight(one) > weight(other);
}

function keysOf(item: AssignmentItem): {ids: readonly string[]; words: string} {
  const {assignment, childId = '', subject = ''} = item;
  const of = (kind: string, ...parts: readonly string[]) => JSON.stringify([childId, kind, ...parts]);
  const ids = [of('id', assignment.id)];
  for (const {system, value} of assignment.identifiers ?? []) ids.push(of('identifier', system, value));
  if (assignment.sourceUrl !== undefined) ids.push(of('url', assignment.sourceUrl));
  return {ids, words: of('words', folded(assignment.title), folded(subject), dueOf(item) ?? '')};
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What tasks are gathered by. */
export type TodoGrouping = 'day' | 'subject' | 'child';

/** Some tasks that belong together. */
export interface TodoGroup {
  /** The day, the subject's name or the child's id; "" where there is none. `late` and `done` stand for themselves. */
  readonly key: string;
  readonly todos: readonly Todo[];
}

/** The tasks in groups: what is late first, days in order, subjects by name, children as in the family, what is done last. */
export function groupTodos(
  todos: readonly Todo[],
  by: TodoGrouping,
  childIds: readonly Uuid[],
  locale: string,
): readonly TodoGroup[] {
  const groups = new Map<string, Todo[]>();
  for (const todo of todos) {
    const key = keyOf(todo, by);
    const group = groups.get(key);
    if (group) group.push(todo);
    else groups.set(key, [todo]);
  }
  const all = [...groups].map(([key, inGroup]) => ({key, todos: inGroup}));
  const place = ({key}: TodoGroup) => {
    if (key === 'late') return -1;
    if (key === 'done') return Infinity;
    const child = childIds.indexOf(key);
    return child >= 0 ? child : key === '' ? Number.MAX_VALUE : childIds.length;
  };
  const collator = new Intl.Collator(locale);
  return all.sort((a, b) => compareNumbers(place(a), place(b)) || collator.compare(a.key, b.key));
}

function keyOf({state, due = '', item}: Todo, by: TodoGrouping): string {
  if (state === 'done' || state === 'excused') return 'done';
  if (by === 'day') return state === 'late' ? 'late' : due;
  return (by === 'subject' ? item.subject : item.childId) ?? '';
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
