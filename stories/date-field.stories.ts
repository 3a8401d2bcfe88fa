import '@skolebro/components/define/date-field.js';
import type {DateField} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {type TemplateResult, html} from 'lit';

type Args = Pick<DateField, 'label' | 'hint' | 'error' | 'value' | 'min' | 'max' | 'required' | 'disabled'>;
type Story = StoryObj<Args>;

/** Asks for a day, and says it again in words. */
const meta: Meta<Args> = {
  title: 'Base/Date field',
  component: 'skolebro-date-field',
  args: {
    label: 'Afleveres senest',
    hint: '',
    error: '',
    value: '2026-11-27',
    min: '',
    max: '',
    required: false,
    disabled: false,
  },
  render: ({label, hint, error, value, min, max, required, disabled}) => html`
    <skolebro-date-field
      name="day"
      label=${label}
      hint=${hint}
      error=${error}
      value=${value}
      min=${min}
      max=${max}
      ?required=${required}
      ?disabled=${disabled}
    ></skolebro-date-field>
  `,
};
export default meta;

/** A day is chosen, and stands beside the field in words. */
export const Default: Story = {};

/** No day is chosen yet. */
export const Empty: Story = {args: {value: '', required: true}};

/** Within the school year; the hint says so. */
export const WithLimits: Story = {args: {min: '2026-08-10', max: '2027-06-25'}};

/** What is wrong stands in words above. */
export const WithError: Story = {
  args: {value: '2027-07-05', max: '2027-06-25', error: 'Dagen ligger efter skoleårets sidste dag.'},
};

/** A value that is no day leaves the field empty. */
export const NoSuchDay: Story = {args: {value: '2027-02-29'}};

/** Nothing to choose now. */
export const Disabled: Story = {args: {disabled: true}};

/** On a page in English. */
export const English: Story = {
  args: {label: 'Due date'},
  render: ({label, value}): TemplateResult =>
    html`<div lang="en"><skolebro-date-field label=${label} value=${value}></skolebro-date-field></div>`,
};
