import '@skolebro/components/define/avatar.js';
import '@skolebro/components/define/chip.js';
import type {Chip} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {type TemplateResult, html} from 'lit';

type Args = Pick<Chip, 'label' | 'removable' | 'choosable' | 'chosen'>;
type Story = StoryObj<Args>;

/** A short piece of what was chosen or may be chosen: a receiver, a subject, a filter. */
const meta: Meta<Args> = {
  title: 'Base/Chip',
  component: 'skolebro-chip',
  args: {label: 'Matematik', removable: false, choosable: false, chosen: false},
  render: ({label, removable, choosable, chosen}) => html`
    <skolebro-chip
      label=${label}
      ?removable=${removable}
      ?choosable=${choosable}
      ?chosen=${chosen}
    ></skolebro-chip>
  `,
};
export default meta;

/** Only to be read. */
export const Default: Story = {};

/** The user may take it away. */
export const Removable: Story = {args: {label: 'Forældre i 4.B', removable: true}};

/** The user may choose it. */
export const Choosable: Story = {args: {label: 'Kun ulæste', choosable: true}};

/** Chosen: marked with a tick, never with colour alone (WCAG 1.4.1). */
export const Chosen: Story = {args: {label: 'Kun ulæste', choosable: true, chosen: true}};

/** Without words it keeps its height. */
export const Empty: Story = {args: {label: ''}};

/** Receivers with a picture each. */
export const WithAvatar: Story = {
  render: (): TemplateResult => html`
    <div class="row">
      <skolebro-chip label="Mette Holm" removable
        ><skolebro-avatar slot="start" size="small" decorative name="Mette Holm"></skolebro-avatar
      ></skolebro-chip>
      <skolebro-chip label="Yusuf Demir" removable
        ><skolebro-avatar slot="start" size="small" decorative name="Yusuf Demir"></skolebro-avatar
      ></skolebro-chip>
    </div>
  `,
};

/** A row of filters wraps on a phone. */
export const Row: Story = {
  render: (): TemplateResult => html`
    <div class="row">
      <skolebro-chip label="Alle" choosable></skolebro-chip>
      <skolebro-chip label="Kun ulæste" choosable chosen></skolebro-chip>
      <skolebro-chip label="Med filer" choosable></skolebro-chip>
      <skolebro-chip label="Følsomme" choosable></skolebro-chip>
    </div>
  `,
};

/** The longest words wrap and never scroll sideways. */
export const LongWords: Story = {
  args: {label: 'Forældrebestyrelsesmødereferatgodkendelse '.repeat(7), removable: true},
};
