import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type NewFiles, camel, pascal, withLine, words} from './files.js';

/** An element with its styles, texts, test and define file, and its lines where all elements are listed. */
export function newComponent(root: string, name: string): NewFiles {
  const type = pascal(name);
  const folder = `packages/components/src/${name}`;
  const index = 'packages/components/src/index.ts';
  return {
    create: {
      [`${folder}/${name}.ts`]: element(name, type),
      [`${folder}/${name}.styles.ts`]: `import {type CSSResult, css} from 'lit';

/** The ${words(name).toLowerCase()} in the tokens of the page. */
export const styles: CSSResult = css\`
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
\`;
`,
      [`${folder}/${name}.texts.ts`]: `import type {Texts} from '../language.js';

/** The words of a ${words(name).toLowerCase()}. */
export interface ${type}Texts {
  readonly none: string;
}

/** The words in Danish and English. */
export const texts: Texts<${type}Texts> = {
  name: '${name}',
  da: {none: 'Her er ikke noget.'},
  en: {none: 'There is nothing here.'},
};
`,
      [`${folder}/${name}.browser.test.ts`]: `import '../define/${name}.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {${type}} from './${name}.js';

describe('skolebro-${name}', () => {
  it('shows its heading', async () => {
    const element = await fixture<${type}>(
      html\`<skolebro-${name} heading="Torsdag"></skolebro-${name}>\`,
    );
    expect(element.shadowRoot?.textContent).to.include('Torsdag');
  });

  it('says in the nearest language that it has nothing to show', async () => {
    const page = await fixture(html\`<div lang="en"><skolebro-${name}></skolebro-${name}></div>\`);
    const element = page.querySelector('skolebro-${name}');
    expect(element?.shadowRoot?.textContent).to.include('There is nothing here.');
  });
});
`,
      [`packages/components/src/define/${name}.ts`]: `import {${type}} from '../${name}/${name}.js';
import {define} from './define.js';

define('skolebro-${name}', ${type});

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-${name}': ${type};
  }
}
`,
    },
    change: {
      [index]: withLine(
        root,
        index,
        `export {${type}} from './${name}/${name}.js';`,
        /^export .* from '\.\/(.*)\.js';$/,
      ),
    },
    next: `Then run npm run new story ${name}, and import define/${name}.js from the widget that shows it, or from define/all.ts.`,
  };
}

/** A story file with the states that every element has, and its place among the tested stories. */
export function newStory(root: string, name: string): NewFiles {
  const type = pascal(name);
  const test = 'stories/all.ts';
  const text = readFileSync(join(root, test), 'utf8');
  const [list = '', inside = ''] =
    /const storyFiles: readonly StoryFile\[\] = \[([^\]]*)\];/.exec(text) ?? [];
  if (list === '') throw new Error(`${test} has no list of files.`);
  const names = [...inside.split(',').map((one) => one.trim()), camel(name)].filter(Boolean).sort();
  const line = `import * as ${camel(name)} from './${name}.stories.js';`;
  const withImport = withLine(root, test, line, /^import \* as .* from '\.\/(.*)\.stories\.js';$/);
  return {
    create: {
      [`stories/${name}.stories.ts`]: `import '@skolebro/components/define/${name}.js';
import type {${type}} from '@skolebro/components';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

type Args = Pick<${type}, 'heading'>;
type Story = StoryObj<Args>;

/** Say here what the element is for, in one sentence. */
const meta: Meta<Args> = {
  title: 'Base/${words(name)}',
  component: 'skolebro-${name}',
  args: {heading: 'Torsdag'},
  render: ({heading}) => html\`<skolebro-${name} heading=\${heading}></skolebro-${name}>\`,
};
export default meta;

/** Most days. */
export const Default: Story = {};

/** Nothing to show: the element says so and leaves no hole in the page. */
export const Empty: Story = {args: {heading: ''}};
`,
    },
    change: {[test]: withImport.replace(list, listOf(names))},
    next: 'Add one story for each further state that a user can meet.',
  };
}

/** In the house format: one line where it fits. */
function listOf(names: readonly string[]): string {
  const line = `const storyFiles: readonly StoryFile[] = [${names.join(', ')}];`;
  if (line.length <= 110) return line;
  return `const storyFiles: readonly StoryFile[] = [\n${names.map((name) => `  ${name},\n`).join('')}];`;
}

function element(name: string, type: string): string {
  return `import {type CSSResultGroup, LitElement, type TemplateResult, html} from 'lit';
import {property} from 'lit/decorators.js';
import {textsFor} from '../language.js';
import {tokens} from '../theme/tokens.js';
import {styles} from './${name}.styles.js';
import {texts} from './${name}.texts.js';

/**
 * Say here what it shows, and to whom.
 *
 * @tag skolebro-${name}
 */
export class ${type} extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** What stands at the top. */
  @property() heading = '';

  protected override render(): TemplateResult {
    return html\`<p>\${this.heading === '' ? textsFor(this, texts).none : this.heading}</p>\`;
  }
}
`;
}
