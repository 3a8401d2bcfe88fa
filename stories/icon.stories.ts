import '@skolebro/components/define/icon.js';
import {type Icon, iconNames} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {type TemplateResult, html} from 'lit';

type Args = Pick<Icon, 'name' | 'label'>;
type Story = StoryObj<Args>;

/** A small picture beside words. The set is Skolebro's own; each icon is a file in `icon/icons`. */
const meta: Meta<Args> = {
  title: 'Base/Icon',
  component: 'skolebro-icon',
  args: {name: 'message', label: ''},
  argTypes: {name: {control: 'select', options: iconNames}},
  render: ({name, label}) => html`
    <p><skolebro-icon name=${name} label=${label}></skolebro-icon> Beskeder</p>
  `,
};
export default meta;

/** Beside words the picture is silent, and as high as a line of them. */
export const Default: Story = {};

/** Alone, a picture is named in words. */
export const Alone: Story = {
  args: {name: 'lock', label: 'Følsomt indhold'},
  render: ({name, label}): TemplateResult =>
    html`<skolebro-icon name=${name} label=${label}></skolebro-icon>`,
};

/** A name that is not in the set leaves its square empty, and the line as it was. */
export const Empty: Story = {args: {name: 'dragon' as never}};

/** In text that runs from right to left an arrow along the line points the other way. */
export const RightToLeft: Story = {
  args: {name: 'next'},
  render: ({name}): TemplateResult =>
    html`<p dir="rtl" lang="ar">التالي <skolebro-icon name=${name}></skolebro-icon></p>`,
};

/** The whole set, each with its name. */
export const All: Story = {
  render: (): TemplateResult =>
    html`${iconNames.map((name) => html`<p><skolebro-icon name=${name}></skolebro-icon> ${name}</p>`)}`,
};
