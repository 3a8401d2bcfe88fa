import {
  type HostChild,
  type IsoWeekLabel,
  type LocalDate,
  type Uri,
  addDays,
  formatIsoWeek,
  isoWeekOf,
} from '@skolebro/models';
import type {Answer} from '../answer.js';
import type {AssignmentItem, AssignmentQuery} from '../assignment-source.js';
import type {CalendarItem} from '../calendar-item.js';
import type {CalendarQuery} from '../calendar-source.js';
import type {Source, SourceQuery} from '../source.js';
import {joined} from '../sources/join.js';
import type {Refusal} from '../token/refusal.js';
import type {VendorData} from '../token/token-broker.js';
import type {WeekPlanItem, WeekPlanQuery} from '../week-plan-source.js';
import {type VendorItems, type VendorShape, mapVendor} from './map-vendor.js';
import type {VendorProblem, VendorQuestion} from './wire.js';

/** How a vendor whose answers have a known shape is asked. */
export interface VendorSourceOptions {
  /** The vendor, as users know it. */
  readonly vendor: string;

  readonly shape: VendorShape;

  /** The children of the user whom the vendor knows, with their ids there. */
  readonly children: readonly HostChild[];

  /** The system of those ids; absent means UNI-id. */
  readonly childSystem?: Uri;

  /** Asks the vendor, as with `send` of a token broker. */
  readonly ask: (question: VendorQuestion, signal: AbortSignal) => Promise<VendorData | Refusal>;

  /** The day that it is, for vendors that tell of one week at a time and are asked for homework without days. */
  readonly today?: () => LocalDate;

  /** Told what an answer held that could not be used, by its place. */
  readonly troubled?: (problems: readonly VendorProblem[]) => void;
}

/** The most weeks that one question is divided into, and how many are asked for where it has no last day. */
const mostWeeks = 12;
const weeksAhead = 4;

/** Shapes whose answers are about one week, or name days without a year. */
const weekly = new Set<VendorShape>([
  'min-uddannelse-tasks',
  'min-uddannelse-letters',
  'meebook-week-plan',
  'easyiq-events',
]);

/** Shapes whose answers do not say whom they are about. */
const nameless = new Set<VendorShape>(['easyiq-events']);

/**
 * A vendor's homework as a source; its answers have one of `vendorShapes`.
 *
 * Where a question names no days, it is the week before `today` and those after it.
 */
export function vendorAssignments(options: VendorSourceOptions): Source<AssignmentItem, AssignmentQuery> {
  const {today} = options;
  const first = ({startDate, endDate}: AssignmentQuery) =>
    startDate ?? (endDate === undefined && today ? addDays(today(), -7) : undefined);
  return sourceOf(options, 'assignments', (query) => weeksFrom(first(query), query.endDate), isDue);
}

/** A vendor's week plans as a source; its answers have one of `vendorShapes`. */
export function vendorWeekPlans(options: VendorSourceOptions): Source<WeekPlanItem, WeekPlanQuery> {
  const isAsked = ({plan}: WeekPlanItem, {isoWeek}: WeekPlanQuery) => plan.isoWeek === isoWeek;
  return sourceOf(options, 'weekPlans', ({isoWeek}) => [isoWeek], isAsked);
}

/** A vendor's events as a source; its answers have one of `vendorShapes`. */
export function vendorEvents(options: VendorSourceOptions): Source<CalendarItem, CalendarQuery> {
  const isAsked = ({start, end}: CalendarItem, {startDate, endDate}: CalendarQuery) =>
    start.slice(0, 10) <= endDate && end.slice(0, 10) >= startDate;
  return sourceOf(options, 'events', ({startDate, endDate}) => weeksFrom(startDate, endDate), isAsked);
}

function sourceOf<Kind extends keyof VendorItems, Query extends SourceQuery>(
  options: VendorSourceOptions,
  kind: Kind,
  weeksOf: (query: Query) => readonly (IsoWeekLabel | undefined)[],
  isAsked: (item: ItemsOf<Kind>, query: Query) => boolean,
): Source<ItemsOf<Kind>, Query> {
  const {vendor, shape, children, childSystem, ask, troubled} = options;

  async function answerTo(
    question: VendorQuestion,
    query: Query,
    signal: AbortSignal,
  ): Promise<Answer<ItemsOf<Kind>>> {
    const [child, ...others] = question.children;
    const about = {vendor, ...(child && others.length === 0 && {childId: child.id})};
    const reply = await ask(question, signal);
    if (reply.state !== 'ready') return {...about, state: reply.state};
    const mapping = mapVendor(shape, reply.body, question);
    if (mapping.problems.length > 0) troubled?.(mapping.problems);
    const items = (mapping[kind] as readonly ItemsOf<Kind>[]).filter((item) => isAsked(item, query));
    const isMixed = mapping.problems.some(({fault}) => fault === 'other-child');
    if (items.length === 0)
      return {...about, state: mapping.state === 'failed' || isMixed ? 'failed' : 'empty'};
    const partial = isMixed ? {partial: [{vendor, state: 'failed' as const}]} : {};
    return {...about, state: 'ready', items, ...partial};
  }

  return {
    async *load(query, signal) {
      const asked = children.filter(({id}) => query.childIds?.includes(id) ?? true);
      if (signal.aborted) return;
      if (asked.length === 0) {
        yield {vendor, state: 'empty'};
        return;
      }
      const groups = nameless.has(shape) ? asked.map((child) => [child]) : [asked];
      const allWeeks = weekly.has(shape) ? weeksOf(query) : [undefined];
      const weeks = allWeeks.slice(0, mostWeeks);
      const system = childSystem === undefined ? {} : {childSystem};
      const questions = groups.flatMap((group) =>
        weeks.map((isoWeek) => ({children: group, ...(isoWeek !== undefined && {isoWeek}), ...system})),
      );
      const answers = await Promise.all(
        questions.map((question) =>
          answerTo(question, query, signal).catch((): Answer<ItemsOf<Kind>> => ({vendor, state: 'failed'})),
        ),
      );
      const isStill = !(signal as {aborted: boolean}).aborted;
      // What was not asked for is missing, and says so.
      if (weeks.length < allWeeks.length) answers.push({vendor, state: 'failed'});
      const [only, ...more] = answers;
      if (!isStill || !only) return;
      const answer = more.length === 0 ? only : joined(vendor, answers, undefined, undefined);
      const items = answer.items && onceEach(answer.items);
      yield paged({...answer, ...(items && {items})}, query);
    },
  };
}

type ItemsOf<Kind extends keyof VendorItems> = NonNullable<VendorItems[Kind]>[number];

/** A vendor that pays no heed to the week gives the same with every week. */
function onceEach<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** The page that is asked for, because a vendor of these shapes gives everything at once. */
function paged<Item>(answer: Answer<Item>, {page, limit}: SourceQuery): Answer<Item> {
  const {items} = answer;
  if (!items || limit === undefined) return answer;
  const from = Number(page ?? 0);
  const next = from + limit;
  return {...answer, items: items.slice(from, next), ...(next < items.length && {next: String(next)})};
}

function isDue(
  {assignment: {dueDate}}: AssignmentItem,
  {startDate = '', endDate = '9999'}: AssignmentQuery,
): boolean {
  return dueDate === undefined || (startDate <= dueDate && dueDate <= endDate);
}

/** The weeks that the days touch, one more than is asked for where they are too many; one unnamed without days. */
function weeksFrom(
  startDate: LocalDate | undefined,
  endDate: LocalDate | undefined,
): readonly (IsoWeekLabel | undefined)[] {
  const first = startDate ?? endDate;
  if (first === undefined) return [undefined];
  const last = endDate ?? addDays(first, 7 * (weeksAhead - 1));
  const weeks = new Set<IsoWeekLabel>();
  for (let day = first; day <= last && weeks.size <= mostWeeks; day = addDays(day, 1)) {
    weeks.add(formatIsoWeek(isoWeekOf(day)));
  }
  return [...weeks];
}
