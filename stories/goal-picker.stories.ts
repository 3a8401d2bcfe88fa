import '@skolebro/components/define/goal-picker.js';
import type {GoalPicker} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {until} from 'lit/directives/until.js';
import {catalogues, officialCatalogue, ownGoals} from './goal-data.js';

type Args = Pick<GoalPicker, 'catalogues' | 'chosen'> & {lang: string; dir: 'ltr' | 'rtl'};
type Story = StoryObj<Args>;

const draw = ({lang, dir, ...args}: Args) => html`
  <skolebro-goal-picker
    .catalogues=${args.catalogues}
    .chosen=${args.chosen}
    lang=${lang}
    dir=${dir}
  ></skolebro-goal-picker>
`;

/** Picks official goals of any framework: by searching for words, or by going down from the framework. */
const meta: Meta<Args> = {
  title: 'Learning/Goal picker',
  component: 'skolebro-goal-picker',
  args: {catalogues, chosen: [], lang: '', dir: 'ltr'},
  argTypes: {dir: {control: 'inline-radio', options: ['ltr', 'rtl']}},
  render: draw,
};
export default meta;

/** Two frameworks to go down into. */
export const Browse: Story = {};

/** Some are chosen; each can be taken away again. */
export const Chosen: Story = {args: {chosen: ownGoals[0]?.goalIds ?? []}};

/** All 3,766 goals of 2017, where they lie beside the repository; otherwise the invented ones. */
export const OfficialGoals: Story = {
  name: 'Fælles Mål 2017',
  render: (args) => html`
    ${until(
      officialCatalogue().then((official) =>
        official
          ? draw({...args, catalogues: [official]})
          : html`<p>../shared/corpora is not beside this repository, so these goals are invented.</p>
              ${draw(args)}`,
      ),
      html`<p>…</p>`,
    )}
  `,
};

/** No framework is at hand. */
export const Empty: Story = {args: {catalogues: []}};

/** English by the nearest lang. */
export const English: Story = {args: {lang: 'en'}};

/** Right to left. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** Dark, when the page is. */
export const Dark: Story = {globals: {theme: 'dark'}};
