import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type NewFiles, pascal, withLine, words} from './files.js';

/**
 * A record with one example field, its line in the index of the models and its row in the glossary.
 *
 * A name such as `roster/locker` puts it into the folder of an area; a type's name is used once in all areas.
 */
export function newModel(root: string, path: string): NewFiles {
  const [name = '', area] = path.split('/').reverse();
  const up = area === undefined ? './' : '../';
  const type = pascal(name);
  const index = 'packages/models/src/index.ts';
  const glossary = 'docs/glossary.md';
  if (readFileSync(join(root, glossary), 'utf8').includes(`| \`${type}\` |`)) {
    throw new TypeError(`${glossary} has this name already; choose another.`);
  }
  return {
    create: {
      [`packages/models/src/${path}.ts`]: `import type {Identified} from '${up}identified.js';
import type {Line} from '${up}scalars.js';

/**
 * ${words(name)}: say here what it is, for a reader who has never seen the code.
 *
 * @title ${words(name)}
 * @record
 */
export interface ${type} extends Identified {
  /**
   * What people call it.
   *
   * @title Navn
   */
  readonly name: Line;
}
`,
    },
    change: {
      [index]: withLine(
        root,
        index,
        `export type * from './${path}.js';`,
        /^export (?:type )?\* from '\.\/(.*)\.js';$/,
      ),
      [glossary]: withLine(
        root,
        glossary,
        `| ${words(name)} | ${words(name)} | \`${type}\` | |`,
        /^\| (?!Dansk)([^|]*) \|.*\|$/,
      ),
    },
    next:
      'Fill in the fields and the Danish words, then run npm run generate: it makes the schemas, the guards ' +
      `and skeletons in standards/vectors/${name}/valid, which are yours to improve.`,
  };
}
