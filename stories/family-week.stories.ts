import '@skolebro/components/define/assignments.js';
import '@skolebro/components/define/week-plan.js';
import type {FamilyChild, WeekPlan} from '@skolebro/components';
import {
  type AssignmentSource,
  type VendorShape,
  type WeekPlanSource,
  combine,
  guardChild,
  vendorAssignments,
  vendorWeekPlans,
  weekPlansOf,
} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {family as everyChild, now} from './data.js';
import {alma, vendorOf, viggo} from './vendor-answers.js';

type Args = Pick<WeekPlan, 'family' | 'now'> & {
  plans: WeekPlanSource;
  tasks: AssignmentSource;
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

const family: readonly FamilyChild[] = everyChild
  .slice(0, 2)
  .map((child) => (child.id === viggo.id ? {...child, group: '1.A', institution: 'Åstrup Skole'} : child));
const childIds = family.map(({id}) => id);

/** Alma's two vendors and Viggo's one; each is held to its own child. */
const vendors = [
  {vendor: 'Læringsrummet', shape: 'min-uddannelse-tasks', child: alma},
  {vendor: 'Læringsrummet', shape: 'min-uddannelse-letters', child: alma},
  {vendor: 'Bogsporet', shape: 'meebook-week-plan', child: alma},
  {vendor: 'Husketavlen', shape: 'easyiq-events', child: viggo},
] as const;

/** A vendor's week; one that writes no week plans is shown by its tasks. */
const planOf = (vendor: string, shape: VendorShape, child: typeof alma): WeekPlanSource => {
  const options = vendorOf(vendor, shape, child);
  const hasPlans = shape !== 'min-uddannelse-tasks' && shape !== 'momo-reminders';
  return hasPlans ? vendorWeekPlans(options) : weekPlansOf(vendorAssignments(options));
};

const plans = combine<WeekPlanSource>(
  vendors.map(({vendor, shape, child}) => ({
    vendor,
    source: guardChild(planOf(vendor, shape, child), {childIds}),
    childIds: [child.id],
  })),
);
const tasks = combine<AssignmentSource>(
  vendors
    .filter(({shape}) => shape !== 'min-uddannelse-letters')
    .map(({vendor, shape, child}) => ({
      vendor,
      source: guardChild(vendorAssignments(vendorOf(vendor, shape, child)), {childIds}),
      childIds: [child.id],
    })),
);

const weekOf = (source: WeekPlanSource, children: readonly FamilyChild[], moment: string) => html`
  <skolebro-week-plan .source=${source} .family=${children} now=${moment}></skolebro-week-plan>
`;

/** A family's page: two children in two kommuner with three vendors, fed by the adapters of the host package. */
const meta: Meta<Args> = {
  title: 'Learning/Family week',
  component: 'skolebro-week-plan',
  args: {plans, tasks, family, now, lang: '', dir: 'ltr'},
  argTypes: {
    plans: {control: false},
    tasks: {control: false},
    dir: {control: 'inline-radio', options: ['ltr', 'rtl']},
  },
  render: ({lang, dir, ...args}) => html`
    <div lang=${lang} dir=${dir} .style=${'display: grid; gap: 2rem'}>
      ${weekOf(args.plans, args.family, args.now)}
      <skolebro-assignments
        .source=${args.tasks}
        .family=${args.family}
        now=${args.now}
      ></skolebro-assignments>
    </div>
  `,
};
export default meta;

/** The week and what is to be done in it, in one look: the same homework from two vendors stands once. */
export const Default: Story = {};

/** One of the vendors does not answer: its part is missing, says so, and hides nothing of the rest. */
export const OneIsMissing: Story = {
  args: {
    plans: combine<WeekPlanSource>([
      {vendor: 'Læringsrummet', source: planOf('Læringsrummet', 'min-uddannelse-tasks', alma)},
      {
        vendor: 'Husketavlen',
        source: vendorWeekPlans({
          ...vendorOf('Husketavlen', 'easyiq-events', viggo),
          ask: () => Promise.reject(new Error('No answer.')),
        }),
      },
    ]),
  },
};

/** One child's week as one vendor writes it; the four differ in their names and in what they know, not in look. */
const oneVendor = (vendor: string, shape: VendorShape, child: typeof alma): Story => ({
  args: {plans: planOf(vendor, shape, child), family: family.filter(({id}) => id === child.id)},
  render: ({lang, dir, ...args}) =>
    html`<div lang=${lang} dir=${dir}>${weekOf(args.plans, args.family, args.now)}</div>`,
});

/** The first of four: tasks with a subject, and no plan of its own. */
export const TasksOnly: Story = oneVendor('Læringsrummet', 'min-uddannelse-tasks', alma);

/** The second: days without a year, with formatted text. */
export const PlanByDay: Story = oneVendor('Bogsporet', 'meebook-week-plan', alma);

/** The third: events with numbers for kinds, and HTML in entities. */
export const EventsByKind: Story = oneVendor('Husketavlen', 'easyiq-events', viggo);

/** The fourth: reminders whose days begin at Danish midnight, written in UTC. */
export const RemindersInUtc: Story = oneVendor('Huskelisten', 'momo-reminders', alma);

/** Nobody has written anything. */
export const Empty: Story = {
  args: {plans: combine<WeekPlanSource>([]), tasks: combine<AssignmentSource>([])},
};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
