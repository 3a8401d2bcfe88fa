import '@skolebro/components/define/goals.js';
import type {Goals} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {assessments, catalogues, ownGoals} from './goal-data.js';

type Args = Pick<Goals, 'goals' | 'catalogues' | 'assessments' | 'editable'> & {
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

/** Goals with how far somebody has come: own words first, official goals of any framework as links. */
const meta: Meta<Args> = {
  title: 'Learning/Goals',
  component: 'skolebro-goals',
  args: {goals: ownGoals, catalogues, assessments, editable: false, lang: '', dir: 'ltr'},
  argTypes: {dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({lang, dir, ...args}) => html`
    <skolebro-goals
      .goals=${args.goals}
      .catalogues=${args.catalogues}
      .assessments=${args.assessments}
      ?editable=${args.editable}
      lang=${lang}
      dir=${dir}
    ></skolebro-goals>
  `,
};
export default meta;

/** A pupil's goals as pupil and guardian see them: own words, official links with their legal status, progress in words. */
export const Progress: Story = {};

/** A course's goals, where progress has no place. */
export const WithoutProgress: Story = {
  render: ({lang, dir, goals, catalogues: frameworks}) => html`
    <skolebro-goals .goals=${goals} .catalogues=${frameworks} lang=${lang} dir=${dir}></skolebro-goals>
  `,
};

/** A teacher writes goals in own words, and links official ones only where that helps. */
export const Teacher: Story = {
  args: {editable: true},
  render: ({lang, dir, goals, catalogues: frameworks}) => html`
    <skolebro-goals
      editable
      .goals=${goals}
      .catalogues=${frameworks}
      lang=${lang}
      dir=${dir}
    ></skolebro-goals>
  `,
};

/** The frameworks are not at hand: the links are counted, not hidden. */
export const UnknownGoals: Story = {args: {catalogues: []}};

/** No goals are set. */
export const Empty: Story = {args: {goals: [], assessments: []}};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
