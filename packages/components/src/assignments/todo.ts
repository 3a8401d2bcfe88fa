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
  // A vendor alone says the same words twice only of two tasks, so that nobody need compare them.
  const isAlone = items.every((item) => item.vendor === items[0]?.vendor);
  for (const item of items) {
    const teller = item.vendor ?? vendor;
    const keys = idsOf(item);
    const same = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    const words = isAlone ? undefined : wordsOf(item);
    const alike = words === undefined ? undefined : known.get(words);
    const one = same ?? (alike && !alike.vendors.includes(teller) ? alike : {item, vendors: []});
    found.add(one);
    if (!one.vendors.includes(teller)) one.vendors.push(teller);
    if (one.item !== item && isFurther(item, one.item)) one.item = item;
    if (words !== undefined) keys.push(words);
    for (const key of keys) if (!known.has(key)) known.set(key, one);
  }
  const {wallNow, soonDays} = clock;
  const soonUntil = wallNow === '' ? '' : addDays(wallNow.slice(0, 10), soonDays);
  const todos = Array.from(found, ({item, vendors}) => todoOf(item, vendors, wallNow, soonUntil));
  return todos.sort(compareTodos);
}

function todoOf(
  item: AssignmentItem,
  vendors: readonly string[],
  wallNow: LocalDateTime,
  soonUntil: LocalDate,
): Todo {
  const due = dueOf(item);
  const {submission} = item;
  const isLate =
    submission?.late === true || (submission?.turnedInAt === undefined && submission?.missing === true);
  const state = stateOf(item, due, wallNow, soonUntil);
  return due === undefined ? {item, vendors, state, isLate} : {item, vendors, state, isLate, due};
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
  wallNow: LocalDateTime,
  soonUntil: LocalDate,
): TodoState {
  const {submission, done, handIns, assignment} = item;
  if (submission?.excused) return 'excused';
  const isIn = submission?.state === 'turned-in' || submission?.state === 'returned';
  // How many others are done says nothing of the child; of a teacher's task it says that there is nothing to wait for.
  const isAll =
    item.childId === undefined && handIns && handIns.expected > 0 && handIns.turnedIn >= handIns.expected;
  if (isIn || done || isAll) return 'done';
  if (due === undefined) return 'unset';
  if (wallNow === '') return 'later';
  // Text of the same form sorts as time does, and a clock change cannot move it.
  const last = `${due}T${assignment.dueDate === undefined ? '24' : (assignment.dueTime ?? '24')}`;
  if (last <= wallNow) return 'late';
  return due <= soonUntil ? 'soon' : 'later';
}

function compareTodos(a: Todo, b: Todo): number {
  const [one, other] = [a.item.assignment, b.item.assignment];
  return (
    compare(a.due ?? '~', b.due ?? '~') ||
    compare(one.dueTime ?? '24', other.dueTime ?? '24') ||
    compare(one.id, other.id)
  );
}

function compare<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether more is known of the work in the one than in the other. */
function isFurther(one: AssignmentItem, other: AssignmentItem): boolean {
  const weight = ({submission, done}: AssignmentItem) => (submission ? 2 : 0) + (done ? 1 : 0);
  return weight(one) > weight(other);
}

// The parts stand on lines of their own: nothing that a vendor calls a thing by holds a line break.
function idsOf({assignment, childId = ''}: AssignmentItem): string[] {
  const {id, identifiers = [], sourceUrl} = assignment;
  const ids = [`${childId}\n${id}`];
  for (const {system, value} of identifiers) ids.push(`${childId}\nidentifier\n${system}\n${value}`);
  if (sourceUrl !== undefined) ids.push(`${childId}\nurl\n${sourceUrl}`);
  return ids;
}

function wordsOf(item: AssignmentItem): string {
  const {assignment, childId = '', subject = ''} = item;
  return `${childId}\nwords\n${folded(assignment.title)}\n${folded(subject)}\n${dueOf(item) ?? ''}`;
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
  // Only names need to be in the order of a language, which takes the browser a while to learn.
  const order = by === 'subject' ? new Intl.Collator(locale).compare : compare;
  return all.sort((a, b) => compare(place(a), place(b)) || order(a.key, b.key));
}

function keyOf({state, due = '', item}: Todo, by: TodoGrouping): string {
  if (state === 'done' || state === 'excused') return 'done';
  if (by === 'day') return state === 'late' ? 'late' : due;
  return (by === 'subject' ? item.subject : item.childId) ?? '';
}
