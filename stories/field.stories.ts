import '@skolebro/components/define/field.js';
import {type Field, fieldTypes} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

type Args = Pick<
  Field,
  | 'label'
  | 'hint'
  | 'error'
  | 'value'
  | 'type'
  | 'multiline'
  | 'maxLength'
  | 'required'
  | 'readOnly'
  | 'disabled'
>;
type Story = StoryObj<Args>;

/** Asks for a text of one line or of several. */
const meta: Meta<Args> = {
  title: 'Base/Field',
  component: 'skolebro-field',
  args: {
    label: 'Emne',
    hint: '',
    error: '',
    value: 'Tur til Naturcenter Herstedhøje på torsdag',
    type: 'text',
    multiline: false,
    maxLength: 0,
    required: false,
    readOnly: false,
    disabled: false,
  },
  argTypes: {type: {control: 'select', options: fieldTypes}},
  render: ({label, hint, error, value, type, multiline, maxLength, required, readOnly, disabled}) => html`
    <skolebro-field
      name="text"
      label=${label}
      hint=${hint}
      error=${error}
      type=${type}
      maxlength=${maxLength}
      value=${value}
      ?multiline=${multiline}
      ?required=${required}
      ?readonly=${readOnly}
      ?disabled=${disabled}
    ></skolebro-field>
  `,
};
export default meta;

/** One line, filled in. */
export const Default: Story = {};

/** Nothing is written yet; what is asked for stands above, never inside the field. */
export const Empty: Story = {
  args: {value: '', hint: 'Skriv kort, hvad beskeden handler om.', required: true},
};

/** What is wrong stands in words between the label and the field. */
export const WithError: Story = {
  args: {
    label: 'Mailadresse',
    type: 'email',
    value: 'mette.holm@',
    error: 'Skriv en hel mailadresse, for eksempel navn@eksempel.dk.',
  },
};

/** Several lines, and what is left of them. */
export const Multiline: Story = {
  args: {
    label: 'Besked',
    multiline: true,
    maxLength: 500,
    value: 'Kære forældre i 4.B\n\nPå torsdag tager vi på tur. Husk madpakke, regntøj og gummistøvler.',
  },
};

/** Too long: it is counted and said, and nothing is cut off. */
export const TooLong: Story = {args: {label: 'Kort svar', maxLength: 20}};

/** To be read and copied. */
export const ReadOnly: Story = {args: {label: 'Skolens navn', value: 'Skovvangskolen', readOnly: true}};

/** Nothing to answer now. */
export const Disabled: Story = {args: {label: 'Begrundelse', value: '', disabled: true}};

/** The longest label and text wrap and never scroll sideways. */
export const LongWords: Story = {
  args: {label: 'Forældrebestyrelsesmødereferat '.repeat(10), value: 'Referatgodkendelse'.repeat(12)},
};
