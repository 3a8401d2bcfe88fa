import '@skolebro/components/define/board.js';
import type {Board} from '@skolebro/components';
import {staticCalendarSource} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {event, longTitles, now, school} from './data.js';

type Args = Pick<Board, 'source' | 'now' | 'heading' | 'room'>;
type Story = StoryObj<Args>;

const programme = [
  event('2026-11-17T09:00', '2026-11-17T09:45', 'Morgensang', {location: 'Aulaen'}),
  event('2026-11-17T10:00', '2026-11-17T13:00', '5.A på Naturcenter Skovhus', {kind: 'excursion'}),
  event('2026-11-17T12:00', '2026-11-17T12:30', 'Brandøvelse', {status: 'cancelled'}),
  event('2026-11-17T19:00', '2026-11-17T20:30', 'Forældremøde i 4.B', {
    kind: 'meeting',
    location: 'Lokale 12',
  }),
  event('2026-11-18T08:00', '2026-11-18T13:00', 'Motionsdag', {location: 'Mød i idrætstøj'}),
];

/** Today and tomorrow for a screen on the wall: nothing to press, and nothing about single people. */
const meta: Meta<Args> = {
  title: 'Calendar/Board',
  component: 'skolebro-board',
  args: {source: staticCalendarSource(programme, {vendor: school}), now, heading: school, room: 8},
  argTypes: {source: {control: false}},
  render: ({source, heading, room, now: at}) => html`
    <skolebro-board .source=${source} heading=${heading} room=${room} now=${at}></skolebro-board>
  `,
};
export default meta;

/** A morning: what goes on now is said by a word. */
export const Default: Story = {};

/** Nothing more today. */
export const Empty: Story = {args: {source: staticCalendarSource([], {vendor: school})}};

/** More than the screen has room for: the board says how many. */
export const Crowded: Story = {args: {room: 2}};

/** The longest titles wrap. */
export const LongTitles: Story = {args: {source: staticCalendarSource(longTitles, {vendor: school})}};

/** The source only has what it saved earlier: the board says so. */
export const Saved: Story = {
  args: {source: staticCalendarSource(programme, {vendor: school, state: 'stale'})},
};
