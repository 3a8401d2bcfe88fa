import '@skolebro/components/define/calendar-toolbar.js';
import type {CalendarToolbar} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {tuesday} from './data.js';

type Args = Pick<CalendarToolbar, 'date' | 'today' | 'view'>;
type Story = StoryObj<Args>;

/** The period in view and the ways to others. */
const meta: Meta<Args> = {
  title: 'Calendar/Parts/Toolbar',
  component: 'skolebro-calendar-toolbar',
  args: {date: tuesday, today: tuesday, view: 'week'},
  argTypes: {view: {control: 'inline-radio', options: ['week', 'list']}},
  render: ({date, today, view}) => html`
    <skolebro-calendar-toolbar date=${date} today=${today} view=${view}></skolebro-calendar-toolbar>
  `,
};
export default meta;

/** A week by its number and its days. */
export const Default: Story = {};

/** No date yet: no title, and no step that leads nowhere. */
export const Empty: Story = {args: {date: '', today: ''}};

/** The list steps by months. */
export const Month: Story = {args: {view: 'list'}};

/** A week that spans two years has the longest title. */
export const AcrossNewYear: Story = {args: {date: '2027-01-01'}};
