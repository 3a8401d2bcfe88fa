import '@skolebro/components/define/badge.js';
import type {Badge} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

type Args = Pick<Badge, 'count' | 'label'>;
type Story = StoryObj<Args>;

/** Counts what is new. */
const meta: Meta<Args> = {
  title: 'Base/Badge',
  component: 'skolebro-badge',
  args: {count: 3, label: ''},
  render: ({count, label}) => html`
    <p>Beskeder <skolebro-badge count=${count} label=${label}></skolebro-badge></p>
  `,
};
export default meta;

/** Read aloud as "3 nye". */
export const Default: Story = {};

/** Nothing is new: the badge is not there. */
export const Empty: Story = {args: {count: 0}};

/** One of two digits. */
export const TwoDigits: Story = {args: {count: 42}};

/** More than fit: shown as 99+, read aloud with the number. */
export const Many: Story = {args: {count: 1250}};

/** The page says what is counted. */
export const InWords: Story = {args: {count: 3, label: '3 ulæste beskeder om Ane'}};
