import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type NewFiles, camel} from './files.js';

/** A rule on one record, and its place at the end of the list of rules. */
export function newRule(root: string, name: string): NewFiles {
  const rule = camel(name);
  const index = 'packages/validator/src/rules/index.ts';
  const text = readFileSync(join(root, index), 'utf8');
  if (text.includes(`'./${name}.js'`)) throw new TypeError(`The rule ${name} exists already.`);
  const lastImport = text.lastIndexOf('import {');
  const withImport =
    text.slice(0, lastImport) + `import {${rule}} from './${name}.js';\n` + text.slice(lastImport);
  return {
    create: {
      [`packages/validator/src/rules/${name}.ts`]: `import type {Group} from '@skolebro/models';
import type {RecordRule} from '../rule.js';

/** Say here why the rule is there: the law, the standard or the harm that it prevents. */
export const ${rule}: RecordRule<Group> = {
  id: '${name}',
  requirement: 'GR-05',
  since: '1.0',
  severity: 'warning',
  scope: 'record',
  entity: 'group',
  needs: {fields: ['startDate', 'endDate']},
  message: {
    da:
      'Gruppen slutter {endDate}, før den begynder {startDate}. ' +
      'Så er den aldrig i gang. Ret en af de to datoer.',
    en:
      'The group ends on {endDate}, before it begins on {startDate}. ' +
      'It is then never active. Correct one of the two dates.',
  },
  check({startDate, endDate}, report) {
    // ISO 8601 days have one length, so they sort as text.
    if (startDate && endDate && endDate < startDate) report('/endDate', {startDate, endDate});
  },
  examples: {
    valid: [{record: {startDate: '2026-08-01', endDate: '2026-08-01'}}],
    invalid: [{record: {startDate: '2026-08-01', endDate: '2026-07-31'}}],
  },
};
`,
    },
    change: {[index]: withImport.replace(/\n\];\n$/, `\n  ${rule},\n];\n`)},
    next:
      'Write the rule for your own fault: the id names the fault and is never renamed; the examples are its ' +
      'tests. Name it in standards/requirements under the requirement that it holds.',
  };
}
