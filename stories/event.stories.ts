import '@skolebro/components/define/event.js';
import type {EventView} from '@skolebro/components';
import {type CalendarItem, WriteRefused, staticCalendarSource} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {meeting, rounds, timetableWeek} from './calendar-data.js';
import {event as eventAt, family, now, school, swimming} from './data.js';

type Args = Pick<EventView, 'event' | 'source' | 'family' | 'now'>;
type Story = StoryObj<Args>;

const source = staticCalendarSource([meeting], {vendor: school});

const talks: CalendarItem = {
  ...eventAt('2026-11-24T15:00', '2026-11-24T18:00', 'Skole-hjem-samtaler', {kind: 'school-home-talk'}),
  bookings: rounds,
};

/** One event with all there is to know, and the answer to it. */
const meta: Meta<Args> = {
  title: 'Calendar/Event',
  component: 'skolebro-event',
  args: {event: meeting, source, family, now},
  argTypes: {event: {control: false}, source: {control: false}, family: {control: false}},
  render: ({event, family: children, now: at, ...args}) => html`
    <skolebro-event .event=${event} .source=${args.source} .family=${children} now=${at}></skolebro-event>
  `,
};
export default meta;

/** Two children are invited; one has answered. */
export const Default: Story = {};

/** The time has changed since the answer: old and new stand there, and an answer is asked for again. */
export const Moved: Story = {
  args: {
    event: {
      ...meeting,
      invitation: {
        ...meeting.invitation!,
        before: {start: '2026-11-18T17:00:00', end: '2026-11-18T19:00:00'},
      },
    },
  },
};

/** The deadline has passed: the answer stands, and the words say whom to ask. */
export const Closed: Story = {args: {now: '2026-11-19T08:00:00Z'}};

/** All places are taken: yes cannot be chosen by those who have not said it. */
export const Full: Story = {
  args: {event: {...meeting, invitation: {...meeting.invitation!, accepted: 80}}},
};

/** The source refuses: what was chosen stays, and the words say what stands in the way. */
export const Refused: Story = {
  args: {source: {...source, answer: () => Promise.reject(new WriteRefused('step-up-needed', 'step up'))}},
};

/** School-home talks: the times to choose among stand in the event. */
export const Talks: Story = {args: {event: talks, source: staticCalendarSource([talks], {vendor: school})}};

/** A lesson with a substitute. */
export const Lesson: Story = {args: {event: timetableWeek[4]}};

/** A series says in plain words how it repeats. */
export const Series: Story = {args: {event: swimming}};

/** Cancelled: there is nothing to answer. */
export const Cancelled: Story = {args: {event: {...meeting, status: 'cancelled'}}};
