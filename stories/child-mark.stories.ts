import '@skolebro/components/define/child-mark.js';
import {type ChildMark, childMarkSizes, marksOf} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {type TemplateResult, html} from 'lit';

type Args = Pick<ChildMark, 'name' | 'alias' | 'index' | 'letters' | 'size' | 'decorative'>;
type Story = StoryObj<Args>;

/** A child wherever it appears: colour, shape and letter, so that no child is known by colour alone. */
const meta: Meta<Args> = {
  title: 'Base/Child mark',
  component: 'skolebro-child-mark',
  args: {name: 'Alma', alias: '', index: 0, letters: '', size: 'medium', decorative: false},
  argTypes: {size: {control: 'inline-radio', options: childMarkSizes}},
  render: ({name, alias, index, letters, size, decorative}) => html`
    <skolebro-child-mark
      name=${name}
      alias=${alias}
      index=${index}
      letters=${letters}
      size=${size}
      ?decorative=${decorative}
    ></skolebro-child-mark>
  `,
};
export default meta;

/** One child: its first letter. */
export const Default: Story = {};

/** Nine children: six colours and six shapes, and no two alike. */
export const Family: Story = {
  render: (): TemplateResult => html`
    <div class="row">
      ${['Alma', 'Viggo', 'Øjvind', 'Bo', 'Karla', 'Ellen', 'Noah', 'Ida', 'Per'].map(
        (name, index) => html`<skolebro-child-mark name=${name} index=${index}></skolebro-child-mark>`,
      )}
    </div>
  `,
};

/** Two with one first letter, two with one first name, and one without a name. */
export const Alike: Story = {
  render: (): TemplateResult => {
    const children = [
      {id: '1', name: 'Anton'},
      {id: '2', name: 'Alma', group: '4.B'},
      {id: '3', name: 'Alma', group: '1.A'},
      {id: '4'},
    ];
    return html`<div class="row">
      ${marksOf(children).map(
        ({letters, name}, index) =>
          html`<skolebro-child-mark name=${name} letters=${letters} index=${index}></skolebro-child-mark>`,
      )}
    </div>`;
  },
};

/** A protected child is known by its alias: a dashed shape, and never the name. */
export const Protected: Story = {args: {alias: 'Barn K', index: 2}};

/** A child without a name. */
export const Unnamed: Story = {args: {name: ''}};

/** Beside a line, beside a heading, on its own. */
export const Sizes: Story = {
  render: (): TemplateResult => html`
    <div class="row">
      ${childMarkSizes.map(
        (size) => html`<skolebro-child-mark name="Alma" size=${size}></skolebro-child-mark>`,
      )}
    </div>
  `,
};

/** Dark, when the page is. */
export const Dark: Story = {...Family, globals: {theme: 'dark'}};
