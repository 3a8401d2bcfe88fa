import '@skolebro/components/define/calendar.js';
import type {Calendar} from '@skolebro/components';
import {readIcs, writeIcs} from '@skolebro/formats';
import {type Answer, type CalendarItem, WriteRefused, staticCalendarSource} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {familyMonth, schoolYear, timetableWeek} from './calendar-data.js';
import {event, family, lesson, longTitles, monday, now, overlapping, school, tuesday, week} from './data.js';

type Args = Pick<Calendar, 'source' | 'now' | 'date' | 'view' | 'timeZone' | 'family' | 'files'> & {
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

const partial: readonly Answer<CalendarItem>[] = [
  {vendor: 'Skovbørnehaven', state: 'failed'},
  {vendor: 'MinLæring', state: 'step-up-needed'},
];

/** A parent's view of what a child's school has planned, for the front page of a platform. */
const meta: Meta<Args> = {
  title: 'Calendar/Calendar',
  component: 'skolebro-calendar',
  args: {
    source: staticCalendarSource(week, {vendor: school}),
    now,
    date: '',
    view: 'week',
    timeZone: 'Europe/Copenhagen',
    family: [],
    files: undefined,
    lang: '',
    dir: 'ltr',
  },
  argTypes: {
    view: {
      control: 'inline-radio',
      options: ['day', 'work-week', 'week', 'month', 'agenda', 'list', 'timetable', 'school-year'],
    },
    dir: {control: 'inline-radio', options: ['ltr', 'rtl']},
    source: {control: false},
    family: {control: false},
    files: {control: false},
  },
  render: ({source, view, timeZone, lang, dir, ...args}) => html`
    <skolebro-calendar
      .source=${source}
      .family=${args.family}
      .files=${args.files}
      now=${args.now}
      date=${args.date}
      view=${view}
      time-zone=${timeZone}
      lang=${lang || nothing}
      dir=${dir}
    ></skolebro-calendar>
  `,
};
export default meta;

/** Most weeks: lessons, a cancelled one, a meeting in the evening, a trip and a series. */
export const Default: Story = {};

/** A month of a family: camps lie across their days, an event for two children stands there once, with both. */
export const Month: Story = {
  args: {source: staticCalendarSource(familyMonth, {vendor: school}), view: 'month', family},
};

/** The same on a phone: day by day. */
export const MonthOfFamilyAsList: Story = {args: {...Month.args, view: 'list'}};

/** A week of three children, each known by colour, shape and letter. */
export const FamilyWeek: Story = {args: {...Month.args, view: 'week'}};

/** One day. */
export const Day: Story = {args: {...Month.args, view: 'day'}};

/** Monday to Friday, whatever the weekend holds. */
export const WorkWeek: Story = {args: {view: 'work-week'}};

/** The next four weeks. */
export const Agenda: Story = {args: {...Month.args, view: 'agenda'}};

/** Lessons with their states, teachers, rooms and notes. */
export const TimetableView: Story = {
  args: {source: staticCalendarSource(timetableWeek, {vendor: school}), view: 'timetable'},
};

/** A whole school year with its holidays. */
export const SchoolYear: Story = {
  args: {source: staticCalendarSource(schoolYear, {vendor: school}), view: 'school-year', family},
};

let made = 0;
const newId = () => `50000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
const own = week.map((item): CalendarItem => ({...item, rights: ['change', 'delete']}));

/** The source can be written to: click or drag a free place to make an event, drag one to move it, or Alt and arrow keys. */
export const Editable: Story = {args: {source: staticCalendarSource(own, {vendor: school, newId})}};

/** Files and a subscription: download what is shown, or drop a calendar file on the calendar. */
export const Files: Story = {
  args: {
    source: staticCalendarSource(own, {
      vendor: school,
      newId,
      feedAddress: 'https://skole.example/k/6f1c.ics',
    }),
    files: {read: (bytes, name) => readIcs(bytes, name), write: (events) => writeIcs(events, {now})},
  },
};

/** The source refuses: what was written stays in the form, and the calendar says what stands in the way. */
export const Refusing: Story = {
  args: {
    source: {
      ...staticCalendarSource(own, {vendor: school, newId}),
      create: () => Promise.reject(new WriteRefused('step-up-needed', 'step up')),
      change: () => Promise.reject(new WriteRefused('failed', 'no network')),
    },
  },
};

/** A month as a list; days without events are left out. */
export const List: Story = {args: {view: 'list'}};

/** Nothing planned: the calendar says so, and the week can still be left by keyboard. */
export const Empty: Story = {args: {source: staticCalendarSource([], {vendor: school})}};

/** Nothing planned in the month. */
export const EmptyList: Story = {args: {source: staticCalendarSource([], {vendor: school}), view: 'list'}};

/** The source gave no answer: no empty grid that looks like a free week, but words and a way to try again. */
export const Failed: Story = {args: {source: staticCalendarSource([], {vendor: school, state: 'failed'})}};

/** The answer has not come yet. */
export const Loading: Story = {args: {source: staticCalendarSource([], {vendor: school, state: 'loading'})}};

/** The content asks for a higher level of sign-in; the page that holds the calendar does it. */
export const StepUp: Story = {
  args: {source: staticCalendarSource([], {vendor: school, state: 'step-up-needed'})},
};

/** The institution has not bought the service. */
export const NotLicensed: Story = {
  args: {source: staticCalendarSource([], {vendor: school, state: 'not-licensed'})},
};

/** The session has run out. */
export const SignedOut: Story = {
  args: {source: staticCalendarSource([], {vendor: school, state: 'signed-out'})},
};

/** Without a connection the calendar shows what was saved, and says that it may be old. */
export const Stale: Story = {args: {source: staticCalendarSource(week, {vendor: school, state: 'stale'})}};

/** Two of three sources are missing: the calendar says which, and never shows half a day as a whole one. */
export const Partial: Story = {args: {source: staticCalendarSource(week, {vendor: school, partial})}};

/** Lessons at the same time stand side by side. */
export const OverlappingLessons: Story = {
  args: {source: staticCalendarSource(overlapping, {vendor: school})},
};

/** The longest titles wrap, and nothing scrolls sideways. */
export const LongTitles: Story = {args: {source: staticCalendarSource(longTitles, {vendor: school})}};

/** The long titles as a list. */
export const LongTitlesList: Story = {args: {...LongTitles.args, view: 'list'}};

/** English by the nearest lang; dates follow. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left: days run the other way, and so do the arrow keys. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** The same hours for a family in Nuuk, on the school's clock; a call at noon there is at 14 here. */
export const OtherTimeZone: Story = {
  args: {
    source: staticCalendarSource(
      [
        lesson(monday, '08:00', '09:30', 'Dansk', 'Lokale 12'),
        event(`${tuesday}T11:00`, `${tuesday}T11:45`, 'Videokald med skolen i Nuuk', {
          kind: 'lesson',
          timeZone: 'America/Nuuk',
        }),
      ],
      {vendor: school},
    ),
  },
};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
