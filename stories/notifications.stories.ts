import '@skolebro/components/define/notifications.js';
import type {Notifications} from '@skolebro/components';
import {type Answer, type AnswerState, type Notification, staticNotificationSource} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {family, news, notification, now, school} from './data.js';

type Args = Pick<Notifications, 'source' | 'family' | 'now'> & {lang: string; dir: 'ltr' | 'rtl'};
type Story = StoryObj<Args>;

const partial: readonly Answer<Notification>[] = [{vendor: 'Skovbørnehaven', state: 'failed'}];
const inState = (state: AnswerState): Story => ({
  args: {source: staticNotificationSource(news, {vendor: school, state})},
});

/** What is new, child by child and kind by kind. */
const meta: Meta<Args> = {
  title: 'Notifications/Notifications',
  component: 'skolebro-notifications',
  args: {source: staticNotificationSource(news, {vendor: school}), family, now, lang: '', dir: 'ltr'},
  argTypes: {source: {control: false}, dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({source, lang, dir, ...args}) => html`
    <skolebro-notifications
      .source=${source}
      .family=${args.family}
      now=${args.now}
      lang=${lang}
      dir=${dir}
    ></skolebro-notifications>
  `,
};
export default meta;

/** A morning: a digest of each kind, what is unread first. */
export const Default: Story = {};

/** A thousand: still a digest, and more when it is asked for. */
export const Thousand: Story = {
  args: {
    source: staticNotificationSource(
      Array.from({length: 1000}, (_, index) =>
        notification(index % 3, index % 2 === 0 ? 'messages' : 'posts', `Nyt nummer ${index + 1}`),
      ),
      {vendor: school},
    ),
  },
};

/** Everything is seen. */
export const AllRead: Story = {
  args: {
    source: staticNotificationSource(
      news.map((one) => ({...one, read: true})),
      {vendor: school},
    ),
  },
};

/** Nothing new. */
export const Empty: Story = {args: {source: staticNotificationSource([], {vendor: school})}};

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
export const Partial: Story = {args: {source: staticNotificationSource(news, {vendor: school, partial})}};

/** The longest title wraps. */
export const LongTitle: Story = {
  args: {source: staticNotificationSource([notification(0, 'moon', 'Ø'.repeat(300))], {vendor: school})},
};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
