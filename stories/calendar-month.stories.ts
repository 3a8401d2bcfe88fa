import '@skolebro/components/define/calendar-month.js';
import type {CalendarMonth} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {familyMonth} from './calendar-data.js';
import {event, family, longTitles, tuesday, wallNow, wholeDay} from './data.js';
import {occurrencesOf} from './occurrences.js';

type Args = Pick<CalendarMonth, 'occurrences' | 'date' | 'now' | 'family'>;
type Story = StoryObj<Args>;

/** A month as weeks, for a page that finds the events itself. */
const meta: Meta<Args> = {
  title: 'Calendar/Parts/Month',
  component: 'skolebro-calendar-month',
  args: {occurrences: occurrencesOf(familyMonth), date: tuesday, now: wallNow, family},
  argTypes: {occurrences: {control: false}, family: {control: false}},
  render: ({occurrences, date, now, family: children}) => html`
    <skolebro-calendar-month
      .occurrences=${occurrences}
      date=${date}
      now=${now}
      .family=${children}
    ></skolebro-calendar-month>
  `,
};
export default meta;

/** Camps lie across their days; a day with more than it can hold says how many. */
export const Default: Story = {};

/** One child, so that no event needs a mark. */
export const OneChild: Story = {args: {family: family.slice(0, 1)}};

/** No events: the days are still there to be chosen. */
export const Empty: Story = {args: {occurrences: []}};

/** Bars upon each other, over the ends of weeks and of the month. */
export const Bars: Story = {
  args: {
    occurrences: occurrencesOf([
      wholeDay('2026-10-28', '2026-11-04', 'Emneuge', 'event'),
      wholeDay('2026-11-02', '2026-11-21', 'Praktik', 'event'),
      wholeDay('2026-11-04', '2026-11-06', 'Lejrskole', 'excursion'),
      wholeDay('2026-11-05', '2026-11-12', 'Projekt', 'event'),
      wholeDay('2026-11-28', '2026-12-05', 'Juleværksted', 'event'),
      event('2026-11-10T12:00', '2026-11-12T15:00', 'Hyttetur', {kind: 'excursion'}),
    ]),
    family: [],
  },
};

/** The longest titles are cut in their boxes; their names hold them whole. */
export const LongTitles: Story = {args: {occurrences: occurrencesOf(longTitles)}};
