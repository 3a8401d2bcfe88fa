import '@skolebro/components/define/thread.js';
import type {Thread} from '@skolebro/components';
import type {StaticThread} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {family, now, school} from './data.js';
import {excursion, longThread, strange, translated} from './message-data.js';

type Args = Pick<Thread, 'state' | 'more' | 'translateTo' | 'translations'> & {
  thread: StaticThread | undefined;
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

/** One conversation, with what is unread and the latest in full. */
const meta: Meta<Args> = {
  title: 'Messages/Thread',
  component: 'skolebro-thread',
  args: {
    thread: excursion,
    state: 'ready',
    more: false,
    translateTo: '',
    translations: new Map(),
    lang: '',
    dir: 'ltr',
  },
  argTypes: {thread: {control: false}, dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({thread, state, more, translateTo, translations, lang, dir}) => html`
    <skolebro-thread
      .thread=${thread?.head}
      .messages=${thread?.messages ?? []}
      .family=${family}
      .translations=${translations}
      state=${state}
      vendor=${school}
      translate-to=${translateTo}
      ?more=${more}
      now=${now}
      lang=${lang}
      dir=${dir}
    ></skolebro-thread>
  `,
};
export default meta;

/** A conversation with files, an edit, a deletion, somebody added, a quotation and an automatic reply. */
export const Default: Story = {};

/** Nothing is written yet. */
export const Empty: Story = {args: {thread: {...excursion, messages: []}, state: 'empty'}};

/** Kinds that nobody knows are shown neutrally; who has left is called so; a protected person has an alias. */
export const UnknownKinds: Story = {args: {thread: strange}};

/** Many messages: the latest in full, the others in a line each; older ones can be asked for. */
export const Long: Story = {args: {thread: longThread(80), more: true}};

/** Its content is hidden until the user has signed in at a higher level. */
export const StepUp: Story = {args: {thread: undefined, state: 'step-up-needed'}};

/** On its way. */
export const Loading: Story = {args: {thread: undefined, state: 'loading'}};

/** No usable answer came. */
export const Failed: Story = {args: {thread: undefined, state: 'failed'}};

/** The session has run out. */
export const SignedOut: Story = {args: {thread: undefined, state: 'signed-out'}};

/** Saved earlier: what is there is shown below a banner. */
export const Stale: Story = {args: {state: 'stale'}};

/** Closed: nobody can answer. */
export const Locked: Story = {
  args: {thread: {...excursion, ...(excursion.head && {head: {...excursion.head, locked: true}})}},
};

/** Each message can be translated, and the original is one press away. */
export const Translated: Story = {args: {translateTo: 'en', translations: translated}};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
