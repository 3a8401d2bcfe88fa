import '@skolebro/components/define/child-switcher.js';
import type {ChildSwitcher} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {family} from './data.js';

type Args = Pick<ChildSwitcher, 'family' | 'childIds'> & {lang: string; dir: 'ltr' | 'rtl'};
type Story = StoryObj<Args>;

/** Whose content is shown: one child, or all of them. */
const meta: Meta<Args> = {
  title: 'Base/Child switcher',
  component: 'skolebro-child-switcher',
  args: {family, childIds: [], lang: '', dir: 'ltr'},
  argTypes: {dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: ({lang, dir, ...args}) => html`
    <skolebro-child-switcher
      .family=${args.family}
      .childIds=${args.childIds}
      lang=${lang}
      dir=${dir}
    ></skolebro-child-switcher>
  `,
};
export default meta;

/** Three children in two kommuner; one of them is protected. */
export const Default: Story = {};

/** One child is chosen. */
export const One: Story = {args: {childIds: family.slice(1, 2).map(({id}) => id)}};

/** With one child there is nothing to choose. */
export const OnlyChild: Story = {args: {family: family.slice(0, 1)}};

/** No children: it takes no room. */
export const Empty: Story = {args: {family: []}};

/** Two with one name, and one without. */
export const Alike: Story = {
  args: {
    family: [
      {id: 'a', name: 'Alma', group: '4.B', institution: 'Elmelund Skole'},
      {id: 'b', name: 'Alma', group: '1.A', institution: 'Elmelund Skole'},
      {id: 'c', institution: 'Skovbørnehaven'},
    ],
  },
};

/** The longest names wrap, and nothing scrolls sideways. */
export const LongNames: Story = {
  args: {family: [{id: 'a', name: 'Ø'.repeat(300)}, ...family.slice(1)]},
};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
