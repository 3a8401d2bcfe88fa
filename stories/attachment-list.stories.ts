import '@skolebro/components/define/attachment-list.js';
import type {AttachmentList} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {files} from './message-data.js';

type Args = Pick<AttachmentList, 'files' | 'removable'> & {lang: string; dir: 'ltr' | 'rtl'};
type Story = StoryObj<Args>;

/** Files with what they are, how large, and whether they may be opened. */
const meta: Meta<Args> = {
  title: 'Messages/Attachment list',
  component: 'skolebro-attachment-list',
  args: {files, removable: false, lang: '', dir: 'ltr'},
  argTypes: {dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({removable, lang, dir, ...args}) => html`
    <skolebro-attachment-list
      .files=${args.files}
      ?removable=${removable}
      lang=${lang}
      dir=${dir}
    ></skolebro-attachment-list>
  `,
};
export default meta;

/** One to open, one being scanned, one blocked, one that is gone. */
export const Default: Story = {};

/** No files leave no hole. */
export const Empty: Story = {args: {files: []}};

/** In a message that is being written they can be taken away. */
export const Removable: Story = {args: {removable: true}};

/** The longest name is cut; the whole of it is read aloud. */
export const LongName: Story = {
  args: {
    files: [{id: 'a', name: `${'Referat af forældremøde '.repeat(12)}.pdf`, bytes: 12, scan: 'bypassed'}],
  },
};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
