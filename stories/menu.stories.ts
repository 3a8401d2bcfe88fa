import '@skolebro/components/define/menu.js';
import type {Menu} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

type Args = Pick<Menu, 'label' | 'icon' | 'kind' | 'items'>;
type Story = StoryObj<Args>;

const open = ({canvasElement}: {canvasElement: HTMLElement}) => {
  canvasElement.querySelector('skolebro-menu')?.shadowRoot?.querySelector('button')?.click();
};

/** What else can be done, behind one button. What is done most stands on the page itself. */
const meta: Meta<Args> = {
  title: 'Base/Menu',
  component: 'skolebro-menu',
  args: {
    label: 'Flere handlinger',
    icon: '',
    kind: 'plain',
    items: [
      {value: 'reply', label: 'Svar', icon: 'reply'},
      {value: 'forward', label: 'Videresend', icon: 'forward'},
      {value: 'mute', label: 'Slå notifikationer fra', icon: 'mute'},
      {value: 'print', label: 'Udskriv', icon: 'print', disabled: true},
      {value: 'delete', label: 'Slet', icon: 'delete', danger: true},
    ],
  },
  render: ({label, icon, kind, items}) => html`
    <skolebro-menu label=${label} icon=${icon} kind=${kind} .items=${items}></skolebro-menu>
  `,
};
export default meta;

/** Closed. */
export const Default: Story = {};

/** Open: the first item has the focus; one cannot be chosen now, one cannot be undone. */
export const Open: Story = {play: open};

/** Where there is room for a picture only. */
export const AsIcon: Story = {args: {icon: 'menu', kind: 'quiet'}};

/** Nothing to offer: it opens and says nothing. */
export const Empty: Story = {args: {items: []}};

/** The longest words wrap. */
export const LongWords: Story = {
  args: {label: 'Forældrebestyrelsesmødereferat '.repeat(10), items: [{value: 'x', label: 'Ø'.repeat(300)}]},
  play: open,
};
