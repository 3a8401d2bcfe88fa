import '@skolebro/components/define/calendar-week.js';
import type {CalendarWeek} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {event, longTitles, overlapping, saturday, tuesday, wallNow, wednesday, week} from './data.js';
import {occurrencesOf} from './occurrences.js';

type Args = Pick<CalendarWeek, 'occurrences' | 'date' | 'now'>;
type Story = StoryObj<Args>;

/** A week as a time grid, for a page that finds the events itself. */
const meta: Meta<Args> = {
  title: 'Calendar/Parts/Week',
  component: 'skolebro-calendar-week',
  args: {occurrences: occurrencesOf(week), date: tuesday, now: wallNow},
  argTypes: {occurrences: {control: false}},
  render: ({occurrences, date, now}) => html`
    <skolebro-calendar-week .occurrences=${occurrences} date=${date} now=${now}></skolebro-calendar-week>
  `,
};
export default meta;

/** Five days, a line at the time it is. */
export const Default: Story = {};

/** No events: the hours are still there to be chosen. */
export const Empty: Story = {args: {occurrences: []}};

/** Saturday appears because it holds something, and the camp stands beside the hours. */
export const Weekend: Story = {
  args: {
    occurrences: occurrencesOf([
      ...week,
      event(`${wednesday}T16:00`, `${saturday}T11:00`, 'Lejrskole', {kind: 'excursion'}),
      event(`${saturday}T10:00`, `${saturday}T14:00`, 'Skolefest', {kind: 'other'}),
    ]),
  },
};

/** Two and three at the same time. */
export const Overlapping: Story = {args: {occurrences: occurrencesOf(overlapping)}};

/** The longest titles. */
export const LongTitles: Story = {args: {occurrences: occurrencesOf(longTitles)}};
