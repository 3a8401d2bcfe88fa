import '@skolebro/components/define/booking.js';
import type {Booking} from '@skolebro/components';
import {type BookingRound, type CalendarItem, staticCalendarSource} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {rounds} from './calendar-data.js';
import {event, family, now, school} from './data.js';

type Args = Pick<Booking, 'rounds' | 'source' | 'family' | 'now'>;
type Story = StoryObj<Args>;

const holder = (bookings: readonly BookingRound[]): CalendarItem => ({
  ...event('2026-11-24T15:00', '2026-11-24T18:00', 'Skole-hjem-samtaler', {kind: 'school-home-talk'}),
  bookings,
});
const source = staticCalendarSource([holder(rounds)], {vendor: school});
const [first, second] = rounds as [BookingRound, BookingRound];

/** Times for school-home talks. */
const meta: Meta<Args> = {
  title: 'Calendar/Booking',
  component: 'skolebro-booking',
  args: {rounds, source, family, now},
  argTypes: {rounds: {control: false}, source: {control: false}, family: {control: false}},
  render: ({rounds: offered, family: children, now: at, ...args}) => html`
    <skolebro-booking
      .rounds=${offered}
      .source=${args.source}
      .family=${children}
      now=${at}
    ></skolebro-booking>
  `,
};
export default meta;

/** Two children: times right after each other stand first. */
export const Default: Story = {};

/** One child. */
export const OneChild: Story = {args: {rounds: [first]}};

/** Somebody else is quicker: the source says so, and the time is shown as taken. */
export const TakenMeanwhile: Story = {
  args: {
    source: {
      ...source,
      book: ({slotId}) =>
        Promise.resolve({
          outcome: 'taken',
          round: {
            ...first,
            slots: first.slots.map((slot) => (slot.id === slotId ? {...slot, state: 'taken'} : slot)),
          },
        }),
    },
  },
};

/** Split custody: the other parent has a time, and each chooses one of their own. */
export const SeparateTalks: Story = {
  args: {
    rounds: [
      {
        ...first,
        separate: true,
        slots: first.slots.map((slot, index) =>
          index === 0 ? {...slot, state: 'booked', byOtherGuardian: true} : slot,
        ),
      },
    ],
  },
};

/** The other parent has booked the one time for both. */
export const BookedByOther: Story = {
  args: {
    rounds: [
      {
        ...first,
        slots: first.slots.map((slot, index) =>
          index === 2 ? {...slot, state: 'booked', byOtherGuardian: true} : slot,
        ),
      },
    ],
  },
};

/** The deadline has passed. */
export const Closed: Story = {args: {now: '2026-11-21T08:00:00Z'}};

/** No times are left. */
export const NoneLeft: Story = {
  args: {rounds: [{...second, slots: second.slots.map((slot) => ({...slot, state: 'taken'}))}]},
};
