import '@skolebro/components/define/icon-button.js';
import {type IconButton, buttonKinds, iconNames} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {type TemplateResult, html} from 'lit';

type Args = Pick<IconButton, 'icon' | 'label' | 'kind' | 'pressed' | 'disabled' | 'busy'>;
type Story = StoryObj<Args>;

/** Does something at once, where there is room for a picture only. */
const meta: Meta<Args> = {
  title: 'Base/Icon button',
  component: 'skolebro-icon-button',
  args: {icon: 'print', label: 'Udskriv ugeplanen', kind: 'plain', pressed: '', disabled: false, busy: false},
  argTypes: {
    icon: {control: 'select', options: iconNames},
    kind: {control: 'select', options: buttonKinds},
    pressed: {control: 'select', options: ['', 'true', 'false']},
  },
  render: ({icon, label, kind, pressed, disabled, busy}) => html`
    <skolebro-icon-button
      icon=${icon}
      label=${label}
      kind=${kind}
      pressed=${pressed}
      ?disabled=${disabled}
      ?busy=${busy}
    ></skolebro-icon-button>
  `,
};
export default meta;

/** The words are read aloud, and shown when a pointer rests on the button. */
export const Default: Story = {};

/** Among others, without a frame. */
export const Quiet: Story = {args: {kind: 'quiet', icon: 'cross', label: 'Luk'}};

/** On or off: here on. */
export const Pressed: Story = {args: {icon: 'star', label: 'Gem som vigtig', pressed: 'true'}};

/** On or off: here off. */
export const NotPressed: Story = {args: {icon: 'star', label: 'Gem som vigtig', pressed: 'false'}};

/** Not to be pressed now. */
export const Disabled: Story = {args: {disabled: true}};

/** What it started is going on. */
export const Busy: Story = {args: {busy: true}};

/** Without an icon the button keeps its size, and its words. */
export const Empty: Story = {args: {icon: ''}};

/** A row of tools. */
export const Row: Story = {
  render: (): TemplateResult => html`
    <div class="row">
      <skolebro-icon-button icon="previous" label="Forrige uge"></skolebro-icon-button>
      <skolebro-icon-button icon="next" label="Næste uge"></skolebro-icon-button>
      <skolebro-icon-button icon="plus" kind="primary" label="Ny besked"></skolebro-icon-button>
      <skolebro-icon-button icon="delete" kind="danger" label="Slet samtalen"></skolebro-icon-button>
    </div>
  `,
};
