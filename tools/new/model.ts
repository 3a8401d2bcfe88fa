import {type NewFiles, pascal, withLine, words} from './files.js';

/** A record with one example field, its line in the index of the models and its row in the glossary. */
export function newModel(root: string, name: string): NewFiles {
  const type = pascal(name);
  const index = 'packages/models/src/index.ts';
  const glossary = 'docs/glossary.md';
  return {
    create: {
      [`packages/models/src/${name}.ts`]: `import type {Identified} from './identified.js';
import type {Line} from './scalars.js';

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
        `export type * from './${name}.js';`,
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
