import '@skolebro/components/define/button.js';
import '@skolebro/components/define/icon.js';
import {type Button, buttonKinds} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {type TemplateResult, html} from 'lit';

type Args = Pick<Button, 'kind' | 'disabled' | 'busy'> & {readonly words: string};
type Story = StoryObj<Args>;

/** Does something at once. What leads to another page is a link. */
const meta: Meta<Args> = {
  title: 'Base/Button',
  component: 'skolebro-button',
  args: {words: 'Gem kladde', kind: 'plain', disabled: false, busy: false},
  argTypes: {kind: {control: 'select', options: buttonKinds}},
  render: ({words, kind, disabled, busy}) => html`
    <skolebro-button kind=${kind} ?disabled=${disabled} ?busy=${busy}>${words}</skolebro-button>
  `,
};
export default meta;

/** Most buttons. */
export const Default: Story = {};

/** What the page is for; one on a page at most. */
export const Primary: Story = {args: {words: 'Send besked', kind: 'primary'}};

/** A way that few take. */
export const Quiet: Story = {args: {words: 'Fortryd', kind: 'quiet'}};

/** What cannot be undone. */
export const Danger: Story = {args: {words: 'Slet samtale', kind: 'danger'}};

/** With an icon before the words. */
export const WithIcon: Story = {
  render: ({kind}): TemplateResult =>
    html`<skolebro-button kind=${kind}
      ><skolebro-icon slot="start" name="reply"></skolebro-icon>Svar Mette Holm</skolebro-button
    >`,
};

/** Not to be pressed now; still found by the keyboard and read aloud. */
export const Disabled: Story = {args: {words: 'Aflever', disabled: true}};

/** What it started is going on. */
export const Busy: Story = {args: {words: 'Send besked', kind: 'primary', busy: true}};

/** Side by side, as at the end of a form: they wrap on a phone. */
export const Row: Story = {
  render: (): TemplateResult => html`
    <div class="row">
      <skolebro-button kind="primary">Send besked</skolebro-button>
      <skolebro-button>Gem kladde</skolebro-button>
      <skolebro-button kind="quiet">Fortryd</skolebro-button>
      <skolebro-button kind="danger">Slet</skolebro-button>
      <skolebro-button disabled>Ikke nu</skolebro-button>
    </div>
  `,
};

/** Without words there is still a button of full size; whoever made the page forgot something. */
export const Empty: Story = {
  args: {words: ''},
  // A button without words cannot be accessible: it shows that nothing breaks.
  render: (): TemplateResult => html`<skolebro-button><span>…</span></skolebro-button>`,
};

/** The longest words wrap and never scroll sideways. */
export const LongWords: Story = {
  args: {words: 'Forældrebestyrelsesmødereferatgodkendelsesprocedure '.repeat(6)},
};
