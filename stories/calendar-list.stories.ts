import '@skolebro/components/define/calendar-list.js';
import type {CalendarList} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {longTitles, tuesday, week} from './data.js';
import {occurrencesOf} from './occurrences.js';

type Args = Pick<CalendarList, 'occurrences' | 'date' | 'today'>;
type Story = StoryObj<Args>;

/** A month day by day, for a page that finds the events itself. */
const meta: Meta<Args> = {
  title: 'Calendar/Parts/List',
  component: 'skolebro-calendar-list',
  args: {occurrences: occurrencesOf(week), date: tuesday, today: tuesday},
  argTypes: {occurrences: {control: false}},
  render: ({occurrences, date, today}) => html`
    <skolebro-calendar-list .occurrences=${occurrences} date=${date} today=${today}></skolebro-calendar-list>
  `,
};
export default meta;

/** Days with events; today carries the word. */
export const Default: Story = {};

/** No events: the part is silent, and its widget says why. */
export const Empty: Story = {args: {occurrences: []}};

/** The longest titles wrap. */
export const LongTitles: Story = {args: {occurrences: occurrencesOf(longTitles)}};
