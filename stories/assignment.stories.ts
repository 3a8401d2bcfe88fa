import '@skolebro/components/define/assignment.js';
import type {AssignmentDetail} from '@skolebro/components';
import {type AssignmentItem, WriteRefused, staticAssignmentSource} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {family, now, school} from './data.js';
import {newId, submissionOf} from './learning-data.js';
import {animal, classWork, files, grade, judged, names} from './submission-data.js';

type Args = Pick<AssignmentDetail, 'source' | 'item' | 'view' | 'names' | 'now'> & {
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

const {id: childId = ''} = family[0] ?? {};
const item: AssignmentItem = {
  assignment: animal,
  childId,
  subject: 'Natur/teknologi',
  teacher: 'Mette Holm',
  vendor: 'Læringsrummet',
  files: files.slice(0, 1),
};
const sourceOf = (one: AssignmentItem) =>
  staticAssignmentSource([one], {vendor: school, now, newId, submissions: classWork});
const pupil = (one: AssignmentItem): Story => ({args: {view: 'pupil', item: one, source: sourceOf(one)}});
const withWork = (state: string, rest: Partial<typeof judged> = {}): AssignmentItem => ({
  ...item,
  files,
  submission: {
    ...submissionOf(0, state),
    assignmentId: animal.id,
    text: 'Uglen bor i et hul i et gammelt træ.',
    ...rest,
  },
});

/** One assignment: what is to be done, the pupil's work, and what came back. */
const meta: Meta<Args> = {
  title: 'Learning/Assignment',
  component: 'skolebro-assignment',
  args: {source: sourceOf(item), item, view: 'guardian', names, now, lang: '', dir: 'ltr'},
  argTypes: {
    source: {control: false},
    item: {control: false},
    view: {control: 'inline-radio', options: ['pupil', 'guardian', 'teacher']},
    dir: {control: 'inline-radio', options: ['ltr', 'rtl']},
  },
  render: ({lang, dir, ...args}) => html`
    <skolebro-assignment
      .source=${args.source}
      .item=${args.item}
      .names=${args.names}
      view=${args.view}
      now=${args.now}
      lang=${lang}
      dir=${dir}
    ></skolebro-assignment>
  `,
};
export default meta;

/** New: the pupil may write, add files and hand in. */
export const New: Story = pupil(item);

/** Begun, and saved as it is written. */
export const Created: Story = pupil(withWork('created'));

/** Handed in: a receipt, and the way back. */
export const TurnedIn: Story = pupil(withWork('turned-in', {turnedInAt: '2026-11-17T07:00:00Z'}));

/** Handed in after its time, at the second attempt. */
export const Late: Story = pupil(
  withWork('turned-in', {turnedInAt: '2026-11-21T07:00:00Z', late: true, attempt: 2}),
);

/** Taken back, to write on. */
export const Reclaimed: Story = pupil(withWork('reclaimed'));

/** Returned with feedback; it may be handed in again. */
export const Returned: Story = pupil({...item, submission: judged, grade, files});

/** Returned, but the feedback is not released yet. */
export const NotPosted: Story = pupil(withWork('returned', {returnedAt: '2026-11-16T09:10:00Z'}));

/** Excused. */
export const Excused: Story = pupil(withWork('new', {excused: true}));

/** Two hand in together. */
export const Together: Story = pupil(withWork('created', {pupilIds: family.slice(0, 2).map(({id}) => id)}));

/** A state that nobody knows is shown, and nothing can be moved. */
export const UnknownState: Story = pupil(withWork('paused'));

/** The source refuses: what was written is still there. */
export const Refused: Story = {
  args: {
    view: 'pupil',
    item: withWork('created'),
    source: {
      ...sourceOf(item),
      saveDraft: () => Promise.reject(new WriteRefused('signed-out', 'Signed out.')),
    },
  },
};

/** A guardian reads. */
export const Guardian: Story = {args: {item: {...item, submission: judged, grade, files}}};

/** A teacher marks a class of 28 with the keyboard. */
export const Teacher: Story = {args: {view: 'teacher', item}};

/** The assignment was deleted. */
export const Gone: Story = {args: {item: null}};

/** English by the nearest lang. */
export const English: Story = {args: {...pupil(withWork('created')).args, lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {...pupil(withWork('created')).args, dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}, args: pupil(withWork('created')).args ?? {}};
