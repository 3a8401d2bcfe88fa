import '@skolebro/components/define/feedback.js';
import type {Feedback} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {now} from './data.js';
import {grade, judged, names, rubric, rubricOf} from './submission-data.js';

type Args = Pick<
  Feedback,
  'submission' | 'rubric' | 'grade' | 'names' | 'maxScore' | 'teacher' | 'editable' | 'now'
> & {
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

const {postedAt: _, ...unposted} = judged;

/** What the teacher says of handed-in work. */
const meta: Meta<Args> = {
  title: 'Learning/Feedback',
  component: 'skolebro-feedback',
  args: {
    submission: judged,
    rubric,
    grade,
    names,
    maxScore: 9,
    teacher: false,
    editable: false,
    now,
    lang: '',
    dir: 'ltr',
  },
  argTypes: {dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({lang, dir, ...args}) => html`
    <skolebro-feedback
      .submission=${args.submission}
      .rubric=${args.rubric}
      .grade=${args.grade}
      .names=${args.names}
      .maxScore=${args.maxScore}
      ?teacher=${args.teacher}
      ?editable=${args.editable}
      now=${args.now}
      lang=${lang}
      dir=${dir}
    ></skolebro-feedback>
  `,
};
export default meta;

/** Released: the grade in words, the levels reached, the comments. */
export const Released: Story = {};

/** Pupil and guardian see nothing of it before it is released. */
export const NotReleased: Story = {args: {submission: unposted}};

/** The teacher sees what is not released, and that it is not. */
export const TeacherDraft: Story = {args: {submission: unposted, teacher: true}};

/** The teacher judges. */
export const Editable: Story = {args: {teacher: true, editable: true}};

/** Nothing is said yet. */
export const Nothing: Story = {
  args: {
    submission: {id: 's', assignmentId: 'a', pupilIds: ['p'], state: 'turned-in'},
    rubric: [],
    grade: undefined,
    teacher: true,
  },
};

/** One criterion on one level. */
export const OneByOne: Story = {args: {rubric: rubricOf(['Afleveret'], ['Ja'], false)}};

/** Twelve criteria on eight levels. */
export const TwelveByEight: Story = {
  args: {
    rubric: rubricOf(
      Array.from({length: 12}, (_one, index) => `Kriterium ${index + 1}`),
      Array.from({length: 8}, (_one, index) => `Niveau ${index + 1}`),
    ),
    teacher: true,
    editable: true,
  },
};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
