import {newComponent, newStory} from './component.js';
import {type NewFiles, writeNewFiles} from './files.js';
import {newModel} from './model.js';
import {newRule} from './rule.js';

const kinds: {readonly [kind: string]: (root: string, name: string) => NewFiles} = {
  model: newModel,
  rule: newRule,
  component: newComponent,
  story: newStory,
};

/**
 * Makes the files of something new, and says which and what comes next.
 *
 * Throws a `TypeError` with one sentence for a wrong command line, and writes nothing then.
 */
export function runNew(root: string, [kind = '', name = '', ...rest]: readonly string[]): string {
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (make === undefined) {
    throw new TypeError(
      `There is no kind "${kind}"; write npm run new <${Object.keys(kinds).join('|')}> <name>.`,
    );
  }
  if (rest.length > 0) throw new TypeError(`One name is enough; "${rest.join(' ')}" is too much.`);
  const parts = name.split('/');
  const mayHaveArea = kind === 'model' && parts[0] !== 'arithmetic';
  if (
    parts.length > (mayHaveArea ? 2 : 1) ||
    !parts.every((part) => /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(part))
  ) {
    const example = kind === 'model' ? 'lunch-menu or roster/lunch-menu' : 'lunch-menu';
    throw new TypeError(`"${name}" is no name; write lower-case words with hyphens, as ${example}.`);
  }
  const {next, ...files} = make(root, name);
  return [...writeNewFiles(root, files).map((path) => `  ${path}`), next].join('\n');
}
