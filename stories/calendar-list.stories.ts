import '@skolebro/components/define/calendar-list.js';
import type {CalendarList} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {longTitles, tuesday, week} from './data.js';
import {occurrencesOf} from './occurrences.js';

type Args = Pick<CalendarList, 'occurrences' | 'date' | 'now'>;
type Story = StoryObj<Args>;

/** A month day by day, for a page that finds the events itself. */
const meta: Meta<Args> = {
  title: 'Calendar/Parts/List',
  component: 'skolebro-calendar-list',
  args: {occurrences: occurrencesOf(week), date: tuesday, now: tuesday},
  argTypes: {occurrences: {control: false}},
  render: ({occurrences, date, now}) => html`
    <skolebro-calendar-list .occurrences=${occurrences} date=${date} now=${now}></skolebro-calendar-list>
  `,
};
export default meta;

/** Days with events; today carries the word. */
export const Default: Story = {};

/** No events: the part is silent, and its widget says why. */
export const Empty: Story = {args: {occurrences: []}};

/** The longest titles wrap. */
export const LongTitles: Story = {args: {occurrences: occurrencesOf(longTitles)}};
