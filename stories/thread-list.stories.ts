import '@skolebro/components/define/thread-list.js';
import type {ThreadList} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {family, now} from './data.js';
import {mailbox, manyThreads, threads} from './message-data.js';

type Args = Pick<ThreadList, 'threads' | 'query' | 'openId' | 'more' | 'allRows'> & {
  lang: string;
  dir: 'ltr' | 'rtl';
};
type Story = StoryObj<Args>;

const summaries = threads.map(({summary}) => summary);

/** The threads of a mailbox, however many; one stop of the Tab key, then arrows. */
const meta: Meta<Args> = {
  title: 'Messages/Thread list',
  component: 'skolebro-thread-list',
  args: {threads: summaries, query: {}, openId: '', more: false, allRows: false, lang: '', dir: 'ltr'},
  argTypes: {threads: {control: false}, dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({query, openId, more, allRows, lang, dir, ...args}) => html`
    <skolebro-thread-list
      .threads=${args.threads}
      .query=${query}
      .folders=${mailbox.folders ?? []}
      .family=${family}
      open-id=${openId}
      ?more=${more}
      ?all-rows=${allRows}
      now=${now}
      lang=${lang}
      dir=${dir}
    ></skolebro-thread-list>
  `,
};
export default meta;

/** A Tuesday morning: unread in bold and with a number, sensitive, marked, muted, a draft, a file, a bundle. */
export const Default: Story = {};

/** Nothing fits what was asked for. */
export const Empty: Story = {args: {threads: [], query: {search: 'svømning'}}};

/** One thread is open beside the list. */
export const Open: Story = {args: {openId: summaries[2]?.id ?? ''}};

/** Filters are on, and the button that holds them says how many. */
export const Filtered: Story = {args: {query: {unread: true, senderRoles: ['employee'], order: 'sender'}}};

/** Twenty thousand: only the rows near the view are in the document. */
export const Many: Story = {args: {threads: manyThreads(20_000)}};

/** Every row in the document, for readers that need them. */
export const AllRows: Story = {args: {threads: manyThreads(200), allRows: true}};

/** More can be asked for, and is when the end is near. */
export const More: Story = {args: {threads: manyThreads(50), more: true}};

/** Names and subjects as long as they come are cut, in one line each. */
export const LongNames: Story = {
  args: {
    threads: summaries.map((one) => ({
      ...one,
      subject: 'Specialundervisningskoordinatorsamtale '.repeat(8),
      senders: [{name: 'Ø'.repeat(300), role: 'guardian'}],
      others: 51,
    })),
  },
};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
