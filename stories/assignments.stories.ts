import '@skolebro/components/define/assignments.js';
import type {Assignments} from '@skolebro/components';
import {
  type Answer,
  type AnswerState,
  type AssignmentItem,
  WriteRefused,
  staticAssignmentSource,
} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {family, now, school} from './data.js';
import {newId, task, tasks} from './learning-data.js';

type Args = Pick<Assignments, 'source' | 'family' | 'now' | 'view' | 'groupBy'> & {
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

const sourceOf = (
  items: readonly AssignmentItem[],
  rest: {state?: AnswerState; partial?: readonly Answer<AssignmentItem>[]} = {},
) => staticAssignmentSource(items, {vendor: school, now, newId, ...rest});
const inState = (state: AnswerState): Story => ({args: {source: sourceOf(tasks, {state})}});
const ofAlma = tasks.filter(({childId}) => childId === family[0]?.id);

/** What is to be done, over all children and all vendors. */
const meta: Meta<Args> = {
  title: 'Learning/Assignments',
  component: 'skolebro-assignments',
  args: {source: sourceOf(tasks), family, now, view: 'guardian', groupBy: 'day', lang: '', dir: 'ltr'},
  argTypes: {
    source: {control: false},
    view: {control: 'inline-radio', options: ['pupil', 'guardian', 'teacher']},
    groupBy: {control: 'inline-radio', options: ['day', 'subject', 'child']},
    dir: {control: 'inline-radio', options: ['ltr', 'rtl']},
  },
  render: ({lang, dir, ...args}) => html`
    <skolebro-assignments
      .source=${args.source}
      .family=${args.family}
      now=${args.now}
      view=${args.view}
      group-by=${args.groupBy}
      lang=${lang}
      dir=${dir}
    ></skolebro-assignments>
  `,
};
export default meta;

/** A guardian of two: late first, then day by day; a task that two vendors tell of stands once. */
export const Guardian: Story = {};

/** A pupil ticks off what is not to be handed in. */
export const Pupil: Story = {args: {view: 'pupil', family: family.slice(0, 1), source: sourceOf(ofAlma)}};

/** A teacher sees how many have handed in. */
export const Teacher: Story = {
  args: {
    view: 'teacher',
    source: sourceOf([
      task(
        undefined,
        'Brøker: opgave 1 til 8',
        {kind: 'hand-in', dueDate: '2026-11-18'},
        {subject: 'Matematik', handIns: {turnedIn: 3, expected: 24}},
      ),
      task(
        undefined,
        'Skriv om et dyr i skoven',
        {kind: 'hand-in', dueDate: '2026-11-13'},
        {subject: 'Natur/teknologi', handIns: {turnedIn: 21, expected: 24}},
      ),
      task(
        undefined,
        'Boganmeldelse',
        {kind: 'hand-in', dueDate: '2026-11-06'},
        {subject: 'Dansk', handIns: {turnedIn: 24, expected: 24}},
      ),
    ]),
  },
};

/** By subject. */
export const BySubject: Story = {args: {groupBy: 'subject'}};

/** By child. */
export const ByChild: Story = {args: {groupBy: 'child'}};

/** The source refuses what the pupil ticks. */
export const NotKept: Story = {
  args: {
    view: 'pupil',
    source: {...sourceOf(ofAlma), markDone: () => Promise.reject(new WriteRefused('failed', 'No.'))},
  },
};

/** Two thousand tasks. */
export const TwoThousand: Story = {
  args: {
    source: sourceOf(
      Array.from({length: 2000}, (_, index) =>
        task(
          index % 3,
          `Opgave ${index + 1}`,
          {dueDate: `2026-12-${String((index % 31) + 1).padStart(2, '0')}`},
          {subject: 'Dansk'},
        ),
      ),
    ),
  },
};

/** Everything is done. */
export const AllDone: Story = {args: {source: sourceOf(tasks.map((one) => ({...one, done: true})))}};

/** Nothing is set. */
export const Empty: Story = {args: {source: sourceOf([])}};

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
  args: {source: sourceOf(tasks, {partial: [{vendor: 'Husketavlen', state: 'failed'}]})},
};

/** The longest title wraps. */
export const LongTitle: Story = {
  args: {source: sourceOf([task(0, 'Ø'.repeat(300)), task(0, 'Lektie '.repeat(40))])},
};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
