import '@skolebro/components/define/calendar-year.js';
import type {CalendarYear} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {schoolYear} from './calendar-data.js';
import {tuesday, wallNow} from './data.js';
import {occurrencesOf} from './occurrences.js';

type Args = Pick<CalendarYear, 'occurrences' | 'date' | 'now'>;
type Story = StoryObj<Args>;

/** A school year from August to July, for a page that finds the events itself. */
const meta: Meta<Args> = {
  title: 'Calendar/Parts/School year',
  component: 'skolebro-calendar-year',
  args: {occurrences: occurrencesOf(schoolYear), date: tuesday, now: wallNow},
  argTypes: {occurrences: {control: false}},
  render: ({occurrences, date, now}) => html`
    <skolebro-calendar-year .occurrences=${occurrences} date=${date} now=${now}></skolebro-calendar-year>
  `,
};
export default meta;

/** Holidays are tinted, days that hold something are underlined; each day says both. */
export const Default: Story = {};

/** A year that nothing is known about yet. */
export const Empty: Story = {args: {occurrences: []}};
