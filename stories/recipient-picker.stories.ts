import '@skolebro/components/define/recipient-picker.js';
import type {RecipientPicker} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {recipients} from './message-data.js';

type Args = Pick<RecipientPicker, 'recipients' | 'found'> & {lang: string; dir: 'ltr' | 'rtl'};
type Story = StoryObj<Args>;

const found = recipients.map(({members, family: _family, ...one}) => ({
  ...one,
  ...(members && {people: members.length, expandable: true}),
}));

/** Whom a message is for; nobody is added who was not chosen. */
const meta: Meta<Args> = {
  title: 'Messages/Recipient picker',
  component: 'skolebro-recipient-picker',
  args: {recipients: [], found, lang: '', dir: 'ltr'},
  argTypes: {found: {control: false}, dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({lang, dir, ...args}) => html`
    <skolebro-recipient-picker
      .recipients=${args.recipients}
      .found=${args.found}
      lang=${lang}
      dir=${dir}
    ></skolebro-recipient-picker>
  `,
};
export default meta;

/** In the field, arrows choose among groups and people; a group opens; some may not be written to. */
export const Default: Story = {};

/** Nobody fits what was typed. */
export const Empty: Story = {args: {found: []}};

/** A group and a person are chosen; a protected person is known by alias alone. */
export const Chosen: Story = {args: {recipients: [found[0], found[4]].flatMap((one) => (one ? [one] : []))}};

/** As many as a school has. */
export const Many: Story = {
  args: {
    found: Array.from({length: 5000}, (_, index) => ({
      id: `m${index}`,
      kind: 'person' as const,
      name: `Elev ${index + 1}`,
      role: 'pupil',
    })),
  },
};

/** The longest name wraps. */
export const LongName: Story = {
  args: {recipients: [{id: 'long', kind: 'group', name: 'Ø'.repeat(300), people: 12}]},
};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
