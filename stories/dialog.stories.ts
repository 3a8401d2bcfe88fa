import '@skolebro/components/define/button.js';
import '@skolebro/components/define/dialog.js';
import '@skolebro/components/define/field.js';
import {type Dialog, dialogSizes} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {type TemplateResult, html} from 'lit';

type Args = Pick<Dialog, 'heading' | 'size' | 'open'> & {content: TemplateResult; actions: TemplateResult};
type Story = StoryObj<Args>;

const show = ({currentTarget}: Event) =>
  (currentTarget as HTMLElement).parentElement?.querySelector('skolebro-dialog')?.show();

/** Asks for one thing before anything else can go on. Most things can be asked on the page itself. */
const meta: Meta<Args> = {
  title: 'Base/Dialog',
  component: 'skolebro-dialog',
  args: {
    heading: 'Slet kladden?',
    size: 'small',
    open: false,
    content: html`<p>Den kan ikke hentes igen.</p>`,
    actions: html`<skolebro-button slot="actions">Behold</skolebro-button>
      <skolebro-button slot="actions" kind="danger">Slet kladde</skolebro-button>`,
  },
  argTypes: {
    size: {control: 'inline-radio', options: dialogSizes},
    content: {control: false},
    actions: {control: false},
  },
  render: ({heading, size, open, content, actions}) => html`
    <div>
      <skolebro-button @click=${show}>Åbn</skolebro-button>
      <skolebro-dialog heading=${heading} size=${size} ?open=${open}>${content}${actions}</skolebro-dialog>
    </div>
  `,
};
export default meta;

/** Closed: only what opens it is there. */
export const Default: Story = {};

/** A question: what cannot be undone says so, and the way back stands first. */
export const Question: Story = {args: {open: true}};

/** A short form. */
export const Form: Story = {
  args: {
    heading: 'Ny besked til 4.B',
    size: 'medium',
    open: true,
    content: html`<skolebro-field label="Emne"></skolebro-field>
      <skolebro-field label="Besked" multiline hint="27 familier får beskeden."></skolebro-field>`,
    actions: html`<skolebro-button slot="actions">Gem kladde</skolebro-button>
      <skolebro-button slot="actions" kind="primary">Send besked</skolebro-button>`,
  },
};

/** More than fits: the content scrolls, heading and buttons stay. */
export const Long: Story = {
  args: {
    heading: 'Samtykke til billeder',
    size: 'large',
    open: true,
    content: html`${'Skolen tager billeder ved arrangementer. '.repeat(200)}`,
  },
};

/** Dark, when the page is. */
export const Dark: Story = {args: {open: true}, globals: {theme: 'dark'}};
