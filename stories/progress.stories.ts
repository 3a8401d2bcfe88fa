import '@skolebro/components/define/progress.js';
import type {Progress} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';

interface Args extends Pick<Progress, 'label' | 'amount' | 'max'> {
  readonly value: number | undefined;
}
type Story = StoryObj<Args>;

/** Shows how far something is, or that it goes on. */
const meta: Meta<Args> = {
  title: 'Base/Progress',
  component: 'skolebro-progress',
  args: {label: 'Sender billeder', value: 40, max: 100, amount: ''},
  render: ({label, value, max, amount}) => html`
    <skolebro-progress
      label=${label}
      value=${value ?? nothing}
      max=${max}
      amount=${amount}
    ></skolebro-progress>
  `,
};
export default meta;

/** Part of the way. */
export const Default: Story = {};

/** Nothing is done yet. */
export const Empty: Story = {args: {value: 0}};

/** In words that say more than a percentage. */
export const InWords: Story = {args: {value: 3, max: 12, amount: '3 af 12 billeder'}};

/** All is done. */
export const Done: Story = {args: {value: 100, amount: 'Færdig'}};

/** Nobody knows how long it takes. */
export const Unknown: Story = {args: {label: 'Tjekker filen for virus', value: undefined}};
