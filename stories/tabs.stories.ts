import '@skolebro/components/define/tabs.js';
import type {Tabs} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

type Args = Pick<Tabs, 'tabs' | 'value' | 'label'> & {dir: 'ltr' | 'rtl'};
type Story = StoryObj<Args>;

/** One of a few panels at a time. What must be compared stands side by side on the page instead. */
const meta: Meta<Args> = {
  title: 'Base/Tabs',
  component: 'skolebro-tabs',
  args: {
    tabs: [
      {value: 'inbox', label: 'Indbakke', count: 3},
      {value: 'sent', label: 'Sendt'},
      {value: 'drafts', label: 'Kladder'},
    ],
    value: 'inbox',
    label: 'Beskeder',
    dir: 'ltr',
  },
  argTypes: {dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({tabs, value, label, dir}) => html`
    <skolebro-tabs .tabs=${tabs} value=${value} label=${label} dir=${dir}>
      <p slot="inbox">Tre nye beskeder fra 4.B.</p>
      <p slot="sent">Du har ikke sendt noget endnu.</p>
      <p slot="drafts">En kladde venter.</p>
    </skolebro-tabs>
  `,
};
export default meta;

/** The first tab, with a count. */
export const Default: Story = {};

/** Another tab is chosen. */
export const Chosen: Story = {args: {value: 'drafts'}};

/** More tabs than fit: they wrap. */
export const Many: Story = {
  args: {
    tabs: Array.from({length: 12}, (_, index) => ({value: `week-${index}`, label: `Uge ${index + 34}`})),
  },
};

/** Without tabs it takes no room. */
export const Empty: Story = {args: {tabs: []}};

/** Right to left: so do the arrow keys. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};
