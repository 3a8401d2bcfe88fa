import '@skolebro/components/define/select.js';
import type {Select, SelectOption} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const subjects: readonly SelectOption[] = [
  {value: 'dansk', label: 'Dansk', group: 'Humanistiske fag'},
  {value: 'engelsk', label: 'Engelsk', group: 'Humanistiske fag'},
  {value: 'historie', label: 'Historie', group: 'Humanistiske fag'},
  {value: 'matematik', label: 'Matematik', group: 'Naturfag'},
  {value: 'fysik', label: 'Fysik/kemi (fra 7. klasse)', group: 'Naturfag', disabled: true},
];

type Args = Pick<Select, 'label' | 'hint' | 'error' | 'value' | 'options' | 'required' | 'disabled'>;
type Story = StoryObj<Args>;

/** Asks for one of several given answers. */
const meta: Meta<Args> = {
  title: 'Base/Select',
  component: 'skolebro-select',
  args: {
    label: 'Fag',
    hint: '',
    error: '',
    value: 'dansk',
    options: subjects,
    required: false,
    disabled: false,
  },
  render: ({label, hint, error, value, options, required, disabled}) => html`
    <skolebro-select
      name="choice"
      label=${label}
      hint=${hint}
      error=${error}
      value=${value}
      .options=${options}
      ?required=${required}
      ?disabled=${disabled}
    ></skolebro-select>
  `,
};
export default meta;

/** In groups, one chosen. */
export const Default: Story = {};

/** Nothing is chosen yet. */
export const Empty: Story = {args: {value: '', required: true, hint: 'Opgaven vises for klasser med faget.'}};

/** There is nothing to choose from. */
export const WithoutOptions: Story = {args: {value: '', options: []}};

/** What is wrong stands in words above. */
export const WithError: Story = {args: {value: '', error: 'Vælg en af mulighederne.'}};

/** A value that is no option is kept and shown as it is. */
export const UnknownValue: Story = {args: {value: 'billedkunst'}};

/** Nothing to choose now. */
export const Disabled: Story = {args: {disabled: true}};

/** Every institution of a large kommune and more: the list opens at once. */
export const Many: Story = {
  args: {
    label: 'Institution',
    value: '2500',
    options: Array.from({length: 5000}, (_, index) => ({
      value: String(index),
      label: `Institution nr. ${index + 1}`,
    })),
  },
};

/** The longest label and option are cut by the native select, and never scroll sideways. */
export const LongWords: Story = {
  args: {
    label: 'Forældrebestyrelsesmødereferat '.repeat(10),
    value: 'long',
    options: [{value: 'long', label: 'Referatgodkendelsesprocedure '.repeat(10)}],
  },
};
