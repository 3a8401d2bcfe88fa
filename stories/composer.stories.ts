import '@skolebro/components/define/composer.js';
import type {Composer} from '@skolebro/components';
import type {OutgoingMessage, Reach} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {now} from './data.js';
import {excursion, files, mailbox, me, mette, recipients} from './message-data.js';

type Args = Pick<Composer, 'draft' | 'thread' | 'reach' | 'state' | 'files' | 'uploading' | 'now'> & {
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

const group = recipients.slice(0, 1).map(({members: _members, ...one}) => ({...one, people: 54}));
const toClass: OutgoingMessage = {
  recipients: group,
  subject: 'To forældre til turen på fredag?',
  html: '<p>Kære forældre i 4.B</p><p>Vi mangler to voksne til turen.</p>',
};
const classReach: Reach = {
  people: 57,
  parts: [
    {kind: 'families', count: 27, group: '4.B'},
    {kind: 'teachers', count: 3},
  ],
};

/** A message or an answer, with who gets it in words. */
const meta: Meta<Args> = {
  title: 'Messages/Composer',
  component: 'skolebro-composer',
  args: {
    draft: {recipients: []},
    thread: undefined,
    reach: undefined,
    state: 'ready',
    files: [],
    uploading: 0,
    now,
    lang: '',
    dir: 'ltr',
  },
  argTypes: {dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({draft, thread, reach, state, uploading, lang, dir, ...args}) => html`
    <skolebro-composer
      .draft=${draft}
      .thread=${thread}
      .sender=${mette}
      .user=${me}
      .reach=${reach}
      .files=${args.files}
      .uploading=${uploading}
      .found=${recipients}
      .limits=${mailbox.limits ?? {}}
      .quietHours=${mailbox.quietHours}
      state=${state}
      now=${args.now}
      lang=${lang}
      dir=${dir}
    ></skolebro-composer>
  `,
};
export default meta;

/** A message to the parents of a class: it says that 27 families and 3 teachers get it. */
export const Default: Story = {args: {draft: toClass, reach: classReach}};

/** Nothing is written yet. */
export const Empty: Story = {};

/** An answer goes to the sender unless the user wants otherwise. */
export const Answer: Story = {args: {...(excursion.head && {thread: excursion.head})}};

/** An answer to all. */
export const AnswerAll: Story = {
  args: {
    draft: {recipients: [], replyTo: 'all', html: '<p>Vi kommer.</p>'},
    ...(excursion.head && {thread: excursion.head}),
  },
};

/** The receivers are being counted. */
export const Counting: Story = {args: {draft: toClass}};

/** In the evening it offers to wait until the morning. */
export const QuietHours: Story = {
  args: {draft: toClass, reach: classReach, now: '2026-11-17T19:30:00Z'},
};

/** Files that are there, and one on its way. */
export const Attachments: Story = {
  args: {draft: toClass, reach: classReach, files: files.slice(0, 2), uploading: 1},
};

/** On its way. */
export const Sending: Story = {args: {draft: toClass, reach: classReach, state: 'loading'}};

/** It could not be sent, and everything still stands there. */
export const Failed: Story = {args: {draft: toClass, reach: classReach, state: 'failed'}};

/** The session ran out while the user wrote: nothing is lost. */
export const SignedOut: Story = {args: {draft: toClass, reach: classReach, state: 'signed-out'}};

/** A higher level of sign-in is needed to send it. */
export const StepUp: Story = {args: {draft: toClass, reach: classReach, state: 'step-up-needed'}};

/** English by the nearest lang. */
export const English: Story = {args: {draft: toClass, reach: classReach, lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {draft: toClass, reach: classReach, dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {args: {draft: toClass, reach: classReach}, globals: {theme: 'dark'}};
