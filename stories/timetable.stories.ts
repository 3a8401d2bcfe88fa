import '@skolebro/components/define/timetable.js';
import type {Timetable} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {taught, timetableWeek} from './calendar-data.js';
import {family, longTitles, monday, tuesday, wallNow} from './data.js';
import {occurrencesOf} from './occurrences.js';

type Args = Pick<Timetable, 'occurrences' | 'date' | 'now' | 'family' | 'weekNames' | 'periods' | 'axis'>;
type Story = StoryObj<Args>;

const [alma = '', , asta = ''] = family.map(({id}) => id);

/** A week of lessons with the school's own periods as rows. */
const meta: Meta<Args> = {
  title: 'Calendar/Timetable',
  component: 'skolebro-timetable',
  args: {
    occurrences: occurrencesOf(timetableWeek),
    date: tuesday,
    now: wallNow,
    family: [],
    weekNames: [],
    periods: [],
    axis: 'periods',
  },
  argTypes: {occurrences: {control: false}, family: {control: false}, periods: {control: false}},
  render: ({occurrences, date, now, family: children, weekNames, periods, axis}) => html`
    <skolebro-timetable
      .occurrences=${occurrences}
      date=${date}
      now=${now}
      .family=${children}
      .weekNames=${weekNames}
      .periods=${periods}
      axis=${axis}
    ></skolebro-timetable>
  `,
};
export default meta;

/** A substitute, a cancelled lesson, a teacher who is away, a new room, notes, double lessons and two groups. */
export const Default: Story = {};

/** Weeks that take turns: the school's name of this one stands in the corner. */
export const AlternateWeeks: Story = {args: {weekNames: ['A-uge', 'B-uge']}};

/** Two children in one timetable, told apart by colour, shape and letter. */
export const TwoChildren: Story = {
  args: {
    family,
    occurrences: occurrencesOf([
      ...timetableWeek,
      taught(monday, '08:00', '08:45', 'Dansk', {rooms: ['4']}, [asta]),
      taught(monday, '08:45', '09:30', 'Leg og læring', {rooms: ['4']}, [asta]),
      taught(tuesday, '12:00', '12:45', 'Fælles sang', {rooms: ['Aulaen']}, [alma, asta]),
    ]),
  },
};

/** The periods are the school's own, also those that nobody has lessons in. */
export const GivenPeriods: Story = {
  args: {
    periods: [
      {startMinute: 480, endMinute: 525, label: '1.'},
      {startMinute: 525, endMinute: 570, label: '2.'},
      {startMinute: 590, endMinute: 635, label: '3.'},
      {startMinute: 635, endMinute: 680, label: '4.'},
      {startMinute: 720, endMinute: 765, label: '5.'},
      {startMinute: 765, endMinute: 810, label: '6.'},
      {startMinute: 820, endMinute: 865, label: '7.'},
    ],
  },
};

/** As tall as lessons last, with true gaps between them and the hours at the side. */
export const RealTime: Story = {args: {axis: 'time'}};

/** No lessons: the timetable says so. */
export const Empty: Story = {args: {occurrences: []}};

/** The longest titles wrap. */
export const LongTitles: Story = {args: {occurrences: occurrencesOf(longTitles)}};
