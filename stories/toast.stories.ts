import '@skolebro/components/define/button.js';
import '@skolebro/components/define/toast.js';
import type {Toast, ToastMessage} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';

interface Args {
  readonly messages: readonly ToastMessage[];
}
type Story = StoryObj<Args>;

/** What has just happened, for a while, with a way to take it back. What must not be missed stands on the page. */
const meta: Meta<Args> = {
  title: 'Base/Toast',
  component: 'skolebro-toast',
  args: {messages: [{message: 'Beskeden er sendt', kind: 'good', seconds: 0}]},
  render: ({messages}) => {
    const filled = (element?: Element) => {
      for (const message of messages) (element as Toast | undefined)?.show(message);
    };
    return html`<skolebro-toast ${ref(filled)}></skolebro-toast>`;
  },
};
export default meta;

/** It went well. */
export const Default: Story = {};

/** With a way to take it back. */
export const Undo: Story = {
  args: {messages: [{message: 'Tråden er slettet', action: 'Fortryd', seconds: 0}]},
};

/** It needs care. */
export const Warning: Story = {
  args: {
    messages: [
      {message: 'Beskeden er gemt, men ikke sendt: der er ikke forbindelse.', kind: 'warning', seconds: 0},
    ],
  },
};

/** Three at a time; the fourth waits. */
export const Many: Story = {
  args: {messages: ['Gemt', 'Sendt', 'Slettet', 'Flyttet'].map((message) => ({message, seconds: 0}))},
};

/** Nothing has happened. */
export const Empty: Story = {args: {messages: []}};

/** The longest message wraps. */
export const LongMessage: Story = {
  args: {messages: [{message: 'Ø'.repeat(300), action: 'Fortryd', seconds: 0}]},
};
