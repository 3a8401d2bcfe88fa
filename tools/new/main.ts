import {fileURLToPath} from 'node:url';
import {type NewFiles, writeNewFiles} from './files.js';
import {newComponent, newStory} from './component.js';
import {newModel} from './model.js';
import {newRule} from './rule.js';

const kinds: {readonly [kind: string]: (root: string, name: string) => NewFiles} = {
  model: newModel,
  rule: newRule,
  component: newComponent,
  story: newStory,
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const [kind = '', name = '', ...rest] = process.argv.slice(2);

try {
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (make === undefined) {
    throw new TypeError(
      `There is no kind "${kind}"; write npm run new <${Object.keys(kinds).join('|')}> <name>.`,
    );
  }
  if (rest.length > 0) throw new TypeError(`One name is enough; "${rest.join(' ')}" is too much.`);
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name)) {
    throw new TypeError(`"${name}" is no name; write lower-case words with hyphens, as lunch-menu.`);
  }
  const {next, ...files} = make(root, name);
  console.log(
    writeNewFiles(root, files)
      .map((path) => `  ${path}`)
      .join('\n'),
  );
  console.log(next);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
