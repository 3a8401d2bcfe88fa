import '@skolebro/components/define/marking.js';
import type {Marking} from '@skolebro/components';
import {type AnswerState, type SubmissionItem, WriteRefused, staticAssignmentSource} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {now, school} from './data.js';
import {newId} from './learning-data.js';
import {animal, classWork, names} from './submission-data.js';

type Args = Pick<Marking, 'source' | 'assignment' | 'names' | 'now'> & {lang: string; dir: 'ltr' | 'rtl'};
type Story = StoryObj<Args>;

const sourceOf = (submissions: readonly SubmissionItem[], state?: AnswerState) =>
  staticAssignmentSource([{assignment: animal}], {
    vendor: school,
    now,
    newId,
    submissions,
    ...(state && {state}),
  });
const inState = (state: AnswerState): Story => ({args: {source: sourceOf(classWork, state)}});

/** A class's work for its teacher: pupil by pupil, with the keyboard alone. */
const meta: Meta<Args> = {
  title: 'Learning/Marking',
  component: 'skolebro-marking',
  args: {source: sourceOf(classWork), assignment: animal, names, now, lang: '', dir: 'ltr'},
  argTypes: {dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({lang, dir, ...args}) => html`
    <skolebro-marking
      .source=${args.source}
      .assignment=${args.assignment}
      .names=${args.names}
      now=${args.now}
      lang=${lang}
      dir=${dir}
    ></skolebro-marking>
  `,
};
export default meta;

/** A class of 28. */
export const Class: Story = {};

/** The source refuses; the assessment stays. */
export const Refused: Story = {
  args: {source: {...sourceOf(classWork), assess: () => Promise.reject(new WriteRefused('failed', 'No.'))}},
};

/** Nobody has begun. */
export const Empty: Story = {args: {source: sourceOf([])}};

/** On its way. */
export const Loading: Story = inState('loading');

/** No usable answer came. */
export const Failed: Story = inState('failed');

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
