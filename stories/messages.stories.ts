import '@skolebro/components/define/messages.js';
import type {Messages} from '@skolebro/components';
import {
  type Answer,
  type AnswerState,
  type StaticMessageOptions,
  type ThreadSummary,
  staticMessageSource,
} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {family, now, school} from './data.js';
import {
  excursion,
  locked,
  mailbox,
  manyThreads,
  recipients,
  strange,
  threads,
  translated,
} from './message-data.js';

type Args = Pick<Messages, 'source' | 'openId' | 'query' | 'translateTo' | 'allRows'> & {
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

const options: StaticMessageOptions = {
  vendor: school,
  mailbox,
  recipients,
  translations: Object.fromEntries(translated),
};
const sourceOf = (rest: Partial<StaticMessageOptions> = {}) =>
  staticMessageSource(threads, {...options, ...rest});
const inState = (state: AnswerState): Story => ({args: {source: sourceOf({state})}});
const partial: readonly Answer<ThreadSummary>[] = [{vendor: 'Skovbørnehaven', state: 'failed'}];

/** Messages: the list and the thread side by side where there is room. */
const meta: Meta<Args> = {
  title: 'Messages/Messages',
  component: 'skolebro-messages',
  args: {source: sourceOf(), openId: '', query: {}, translateTo: 'en', allRows: false, lang: '', dir: 'ltr'},
  argTypes: {source: {control: false}, dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({source, openId, query, translateTo, allRows, lang, dir}) => html`
    <skolebro-messages
      .source=${source}
      .family=${family}
      .query=${query}
      open-id=${openId}
      translate-to=${translateTo}
      ?all-rows=${allRows}
      now=${now}
      lang=${lang}
      dir=${dir}
    ></skolebro-messages>
  `,
};
export default meta;

/** A Tuesday morning of a parent with three children. */
export const Default: Story = {};

/** A thread is open beside the list. */
export const Open: Story = {args: {openId: excursion.summary.id}};

/** A sensitive thread asks for a higher level of sign-in. */
export const LockedThread: Story = {args: {openId: locked.summary.id}};

/** What nobody knows is shown neutrally. */
export const UnknownKinds: Story = {args: {openId: strange.summary.id}};

/** A search that finds one. */
export const Search: Story = {args: {query: {search: 'udflugt'}}};

/** A search that finds nothing keeps its tools. */
export const NothingFound: Story = {args: {query: {search: 'svømmehal'}}};

/** Ten thousand threads, page by page. */
export const Many: Story = {
  args: {
    source: staticMessageSource(
      manyThreads(10_000).map((summary) => ({summary})),
      options,
    ),
  },
};

/** No messages at all. */
export const Empty: Story = {args: {source: staticMessageSource([], options)}};

/** On its way. */
export const Loading: Story = inState('loading');

/** No usable answer came. */
export const Failed: Story = inState('failed');

/** The institution has not bought it. */
export const NotLicensed: Story = inState('not-licensed');

/** A higher level of sign-in is needed. */
export const StepUp: Story = inState('step-up-needed');

/** The session has run out. */
export const SignedOut: Story = inState('signed-out');

/** Saved earlier. */
export const Stale: Story = inState('stale');

/** One of the institutions gave no answer. */
export const Partial: Story = {args: {source: sourceOf({partial})}};

/** English by the nearest lang. */
export const English: Story = {args: {openId: excursion.summary.id, lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {args: {openId: excursion.summary.id}, globals: {theme: 'dark'}};
