import '@skolebro/components/define/learning-course.js';
import {type LearningCourse, courseActions} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {courseExchange} from '../examples/package/course-package.js';
import {activities, catalogues, course, danish, manifest} from './course-data.js';
import {names} from './submission-data.js';

type Args = Pick<
  LearningCourse,
  'course' | 'activities' | 'catalogues' | 'subjects' | 'names' | 'actions' | 'exchange'
> & {lang: string; dir: 'ltr' | 'rtl'};
type Story = StoryObj<Args>;

/** A learning course (forløb): what it is, its goals, its activities over the weeks, and its materials. */
const meta: Meta<Args> = {
  title: 'Learning/Learning course',
  component: 'skolebro-learning-course',
  args: {
    course,
    activities,
    catalogues,
    subjects: [danish],
    names,
    actions: courseActions,
    exchange: courseExchange(manifest),
    lang: '',
    dir: 'ltr',
  },
  argTypes: {exchange: {control: false}, dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({lang, dir, ...args}) => html`
    <skolebro-learning-course
      .course=${args.course}
      .activities=${args.activities}
      .catalogues=${args.catalogues}
      .subjects=${args.subjects}
      .names=${args.names}
      .actions=${args.actions}
      .exchange=${args.exchange}
      lang=${lang}
      dir=${dir}
    ></skolebro-learning-course>
  `,
};
export default meta;

/** A teacher copies, shares and prints it, and saves and opens it as an exchange package with `@skolebro/formats`. */
export const Teacher: Story = {};

/** A pupil or a guardian reads. */
export const Reading: Story = {args: {actions: [], exchange: undefined}};

/** A course with a title and nothing else. */
export const Bare: Story = {
  args: {course: {id: course.id, title: 'Uden indhold endnu', language: 'da'}, activities: [], actions: []},
};

/** There is no such course. */
export const Empty: Story = {args: {course: null, actions: []}};

/** On its way. */
export const Loading: Story = {args: {course: undefined, exchange: undefined}};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
