import '@skolebro/components/define/week-plan.js';
import type {WeekPlan} from '@skolebro/components';
import {type Answer, type AnswerState, type WeekPlanItem, staticWeekPlanSource} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {family, now, school, tuesday} from './data.js';
import {line, newId, plans, weekPlan} from './learning-data.js';

type Args = Pick<WeekPlan, 'source' | 'family' | 'now' | 'week' | 'textOnly'> & {
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

const sourceOf = (
  items: readonly WeekPlanItem[],
  rest: {state?: AnswerState; partial?: readonly Answer<WeekPlanItem>[]} = {},
) => staticWeekPlanSource(items, {vendor: school, newId, ...rest});
/** A guardian's source has nothing to save with. */
const readOnly = (items: readonly WeekPlanItem[], rest: Parameters<typeof sourceOf>[1] = {}) => ({
  load: sourceOf(items, rest).load,
});
const inState = (state: AnswerState): Story => ({args: {source: readOnly(plans, {state})}});

/** The week of all children, whichever vendors it comes from. */
const meta: Meta<Args> = {
  title: 'Learning/Week plan',
  component: 'skolebro-week-plan',
  args: {source: readOnly(plans), family, now, week: '', textOnly: false, lang: '', dir: 'ltr'},
  argTypes: {source: {control: false}, dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({lang, dir, ...args}) => html`
    <skolebro-week-plan
      .source=${args.source}
      .family=${args.family}
      now=${args.now}
      week=${args.week}
      ?text-only=${args.textOnly}
      lang=${lang}
      dir=${dir}
    ></skolebro-week-plan>
  `,
};
export default meta;

/** A guardian of two children in two kommuner, with plans from three vendors. */
export const Guardian: Story = {};

/** A pupil sees the own week. */
export const Pupil: Story = {
  args: {
    source: readOnly(plans.filter(({childId}) => childId === family[0]?.id)),
    family: family.slice(0, 1),
  },
};

/** A teacher's two groups. */
export const Teacher: Story = {
  args: {
    source: sourceOf([
      weekPlan(undefined, school, [line('homework', tuesday, 'Læs side 12 til 18', {subject: 'Dansk'})], {
        group: '4.B',
      }),
      weekPlan(undefined, school, [line('test', tuesday, 'Diktat', {subject: 'Dansk'})], {group: '5.A'}),
    ]),
  },
};

/** A teacher whose week is still empty may take over the last. */
export const CopyLastWeek: Story = {
  args: {
    source: sourceOf([
      weekPlan(undefined, school, [line('homework', '2026-11-10', 'Læs side 5', {subject: 'Dansk'})], {
        group: '4.B',
        isoWeek: '2026-W46',
      }),
    ]),
  },
};

/** Words only: to read aloud, copy or print. */
export const TextOnly: Story = {args: {textOnly: true}};

/** The last week of a year of 53. */
export const Week53: Story = {
  args: {
    week: '53-2026',
    source: readOnly([
      weekPlan(0, school, [line('event', '2026-12-31', 'Juleferie')], {isoWeek: '2026-W53'}),
    ]),
  },
};

/** Nothing is written. */
export const Empty: Story = {args: {source: readOnly([])}};

/** On its way. */
export const Loading: Story = inState('loading');

/** No usable answer came. */
export const Failed: Story = inState('failed');

/** The institution has not bought it. */
export const NotLicensed: Story = inState('not-licensed');

/** A higher level of sign-in is needed. */
export const StepUp: Story = inState('step-up-needed');

/** The session has run out. */
export const SignedOut: Story = inState('signed-out');

/** Saved earlier. */
export const Stale: Story = inState('stale');

/** One of the vendors gave no answer. */
export const Partial: Story = {
  args: {source: readOnly(plans, {partial: [{vendor: 'Husketavlen', state: 'failed'}]})},
};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
