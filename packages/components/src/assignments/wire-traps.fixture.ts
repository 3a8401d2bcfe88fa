import '../define/assignments.js';
import '../define/week-plan.js';
import {
  type AssignmentSource,
  type VendorShape,
  type VendorSourceOptions,
  type WeekPlanSource,
  guardChild,
  vendorAssignments,
  vendorWeekPlans,
} from '@skolebro/host';
import {type HostChild, uniIdSystem} from '@skolebro/models';
import type {TodoGrouping} from './todo.js';

const now = '2026-11-23T08:20:00Z';

/** An invented child. */
export const alma: HostChild = {
  id: '0198d5a0-0001-7000-8000-000000000201',
  identifiers: [{system: uniIdSystem, value: 'alma0201'}],
  name: 'Alma Østergård',
  groupName: '4.B',
  institutionNumber: '280101',
};

/** What stands in a part of a page, in one line. */
export const wordsOf = (root: ParentNode | null | undefined): string =>
  (root as Node | null | undefined)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** How a vendor is asked. */
export type Ask = VendorSourceOptions['ask'];
/** A vendor that says this, whatever it is asked. */
export const says =
  (body: unknown): Ask =>
  () =>
    Promise.resolve({state: 'ready', body});
/** A vendor of some shape. */
export const optionsOf = (
  shape: VendorShape,
  ask: Ask,
  children: readonly HostChild[] = [alma],
): VendorSourceOptions => ({vendor: 'Skolen', shape, children, ask, today: () => '2026-11-23'});
const familyOf = (children: readonly HostChild[]) =>
  children.map(({id, name}) => ({id, ...(name !== undefined && {name})}));

/** An element on the page, once it has told of an answer. */
async function shown(
  tag: 'skolebro-assignments' | 'skolebro-week-plan',
  properties: object,
  content: string,
): Promise<ShadowRoot> {
  const element = Object.assign(document.createElement(tag), {now}, properties);
  document.body.append(element);
  const root = element.renderRoot as ShadowRoot;
  const isThere = () => root.querySelector(`${content}, skolebro-state:not([state=loading])`);
  while (!isThere()) await new Promise(requestAnimationFrame);
  return root;
}

/** Rows and headings of tasks as they read, and the state that is told. */
export interface SeenTasks {
  readonly root: ShadowRoot;
  readonly rows: readonly string[];
  readonly headings: readonly string[];
  readonly state: string;
}

/** What a parent sees of tasks, once there is an answer. */
export async function tasksOf(
  source: AssignmentSource,
  children: readonly HostChild[] = [alma],
  groupBy: TodoGrouping = 'day',
): Promise<SeenTasks> {
  const root = await shown(
    'skolebro-assignments',
    {groupBy, source: guardChild(source, {childIds: children.map(({id}) => id)}), family: familyOf(children)},
    'li',
  );
  return {
    root,
    rows: [...root.querySelectorAll('li')].map(wordsOf),
    headings: [...root.querySelectorAll('h3')].map(wordsOf),
    state: root.querySelector('skolebro-state')?.state ?? 'ready',
  };
}

/** What a parent sees of the tasks in a vendor's answer. */
export const told = (shape: VendorShape, body: unknown): Promise<SeenTasks> =>
  tasksOf(vendorAssignments(optionsOf(shape, says(body))));

/** What a parent sees of a week, once there is an answer. */
export async function weekOf(
  shape: VendorShape,
  body: unknown,
  label = '2026-W48',
  source: WeekPlanSource = vendorWeekPlans(optionsOf(shape, says(body))),
): Promise<{root: ShadowRoot; days: readonly string[]}> {
  const root = await shown('skolebro-week-plan', {source, family: familyOf([alma]), week: label}, '.day');
  return {root, days: [...root.querySelectorAll('.day')].map(wordsOf)};
}

/** Tasks as MinUddannelse tells them. */
export const mu = (...rows: readonly object[]): object => ({
  opgaver: rows.map((row, place) => ({
    id: `t${place}`,
    title: `Opgave ${place}`,
    unilogin: 'alma0201',
    ugenummer: 48,
    hold: [],
    ...row,
  })),
});

/** A day as Meebook tells it. */
export const meebook = (date: string, ...tasks: readonly object[]): readonly object[] => [
  {
    id: 1,
    name: 'Alma',
    unilogin: 'alma0201',
    weekPlan: [{date, tasks: tasks.map((task, id) => ({id, type: 'comment', title: 'Husk', ...task}))}],
  },
];

/** Reminders as MoMo tells them. */
export const momo = (...assignmentReminders: readonly object[]): readonly object[] => [
  {userId: 'alma0201', assignmentReminders},
];
