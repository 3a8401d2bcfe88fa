import '@skolebro/components/define/avatar.js';
import {type Avatar, avatarSizes} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

interface Args extends Pick<Avatar, 'name' | 'alias' | 'size'> {
  readonly photo: Blob | URL | undefined;
}
type Story = StoryObj<Args>;

const portrait =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="#d9c7a3"/>' +
  '<circle cx="40" cy="34" r="15" fill="#8a5a3c"/><path d="M12 80c0-18 12-27 28-27s28 9 28 27z" fill="#24505a"/></svg>';

/** Stands for a person: the initials, or a photo that the page hands over. */
const meta: Meta<Args> = {
  title: 'Base/Avatar',
  component: 'skolebro-avatar',
  args: {name: 'Ane Marie Sørensen', alias: '', size: 'medium', photo: undefined},
  argTypes: {size: {control: 'select', options: avatarSizes}, photo: {control: false}},
  render: ({name, alias, size, photo}) => html`
    <skolebro-avatar name=${name} alias=${alias} size=${size} .photo=${photo}></skolebro-avatar>
  `,
};
export default meta;

/** The initials of the first and the last name. */
export const Default: Story = {};

/** Nobody knows who it is. */
export const Empty: Story = {args: {name: ''}};

/** A protected person: only what he or she is called here. */
export const Protected: Story = {args: {name: 'Ane Marie Sørensen', alias: 'Elev 7'}};

/** A photo that the page had already. */
export const Photo: Story = {
  args: {photo: new Blob([portrait], {type: 'image/svg+xml'})},
};

/** A photo that cannot be shown: the initials stand in for it. */
export const BrokenPhoto: Story = {args: {photo: new Blob(['not a picture'], {type: 'image/png'})}};

/** Beside a line of text. */
export const Small: Story = {args: {name: 'Yusuf Demir', size: 'small'}};

/** On its own. */
export const Large: Story = {args: {name: 'Aputsiaq Kleist', size: 'large'}};

/** A name in other letters. */
export const OtherLetters: Story = {args: {name: 'أمينة حسن'}};
