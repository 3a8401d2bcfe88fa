import '@skolebro/components/define/checkbox.js';
import type {Checkbox} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {type TemplateResult, html} from 'lit';

type Args = Pick<
  Checkbox,
  'label' | 'hint' | 'error' | 'checked' | 'indeterminate' | 'required' | 'disabled'
>;
type Story = StoryObj<Args>;

/** Asks for a yes, or for nothing. */
const meta: Meta<Args> = {
  title: 'Base/Checkbox',
  component: 'skolebro-checkbox',
  args: {
    label: 'Lad forældrene svare',
    hint: '',
    error: '',
    checked: true,
    indeterminate: false,
    required: false,
    disabled: false,
  },
  render: ({label, hint, error, checked, indeterminate, required, disabled}) => html`
    <skolebro-checkbox
      name="yes"
      label=${label}
      hint=${hint}
      error=${error}
      ?checked=${checked}
      ?indeterminate=${indeterminate}
      ?required=${required}
      ?disabled=${disabled}
    ></skolebro-checkbox>
  `,
};
export default meta;

/** Ticked. */
export const Default: Story = {};

/** Not ticked. */
export const Empty: Story = {args: {checked: false, hint: 'Svarene kommer kun til dig.'}};

/** Some of the list below are ticked. */
export const Indeterminate: Story = {args: {label: 'Alle i 4.B', checked: false, indeterminate: true}};

/** What is wrong stands in words below. */
export const WithError: Story = {
  args: {
    label: 'Jeg har læst og forstået, at beskeden er følsom',
    checked: false,
    required: true,
    error: 'Sæt kryds her for at gå videre.',
  },
};

/** Nothing to answer now. */
export const Disabled: Story = {args: {disabled: true}};

/** Nothing to answer now, and no tick. */
export const DisabledEmpty: Story = {args: {disabled: true, checked: false}};

/** Words with more in them than plain text. */
export const WithSlot: Story = {
  render: (): TemplateResult =>
    html`<skolebro-checkbox
      >Jeg har læst <a href="#privacy">hvad skolen gør med billeder</a></skolebro-checkbox
    >`,
};

/** The longest words wrap beside the square. */
export const LongWords: Story = {args: {label: 'Forældrebestyrelsesmødereferatgodkendelse '.repeat(7)}};
