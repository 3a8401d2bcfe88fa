import '@skolebro/components/define/composer.js';
import type {Composer} from '@skolebro/components';
import type {OutgoingMessage, Reach} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {now} from './data.js';
import {excursion, files, mailbox, me, mette, recipients} from './message-data.js';

type Args = Pick<
  Composer,
  'draft' | 'thread' | 'reach' | 'state' | 'files' | 'uploading' | 'troubles' | 'now'
> & {
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

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const composer = canvas.querySelector('skolebro-composer');
  await composer?.updateComplete;
  composer?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
}

const pressSend = (canvas: HTMLElement) => press(canvas, 'button.send');

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
    troubles: [],
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
      .troubles=${args.troubles}
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

/** An answer that would reach a guardian without custody, and one whom the user may not write to. */
export const AnswerByTheRules: Story = {
  args: {
    draft: {recipients: [], replyTo: 'all', html: '<p>Vi kommer.</p>'},
    reach: {people: 3, parts: [{kind: 'guardians', count: 3}], outsideCustody: 1, blocked: 1},
    ...(excursion.head && {thread: excursion.head}),
  },
  play: ({canvasElement}) => pressSend(canvasElement),
};

/** What the sender reads before a message goes to a whole class. */
export const Asked: Story = {
  args: {draft: toClass, reach: classReach},
  play: ({canvasElement}) => pressSend(canvasElement),
};

/** The address of a link is asked for; Ctrl+K does the same. */
export const Link: Story = {
  args: {draft: toClass, reach: classReach},
  play: ({canvasElement}) => press(canvasElement, '.formats button:last-child'),
};

/** The draft could not be saved, because the sign-in has run out: what is written stays. */
export const DraftNotSaved: Story = {
  args: {draft: toClass, reach: classReach, troubles: [{what: 'draft', state: 'signed-out'}]},
};

/** A file could not be uploaded; it can be tried again. */
export const UploadFailed: Story = {
  args: {
    draft: toClass,
    reach: classReach,
    files: files.slice(0, 1),
    troubles: [{what: 'file', state: 'failed', names: ['Billede fra Skovhus.jpg']}],
  },
};

/** The receivers could not be counted: nothing is sent before that. */
export const NotCounted: Story = {args: {draft: toClass, troubles: [{what: 'reach', state: 'failed'}]}};

/** No answer came, so nobody knows whether it was sent. */
export const Unsure: Story = {
  args: {draft: toClass, reach: classReach, troubles: [{what: 'send', state: 'failed'}]},
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
