import type {Mapping} from '../standards.js';
import {notice, oneLine, section, table} from './markdown.js';
import type {Model} from './model.js';

/** The page of one other standard: where each entity and field stands in it, and what has no place there. */
export function writeMapping(model: Model, {standard, entities, notMapped}: Mapping): string {
  const titleOf = (entity: string) => model.entities.find(({name}) => name === entity)?.title.da ?? entity;
  const link = (entity: string) => `[\`${entity}\`](../reference/${entity}.md)`;
  return [
    `# ${standard.title}`,
    notice,
    `Where each entity and field of this standard stands in [${standard.title}](${standard.address}). ` +
      'A field that is not named has no counterpart and is lost on the way, unless the reader keeps extensions.',
    `${checkedAs(standard.checked)} ${oneLine(standard.checked.against)}`,
    table(
      ['Entity', 'Danish', 'Counterpart'],
      entities.map(({entity, target}) => [link(entity), titleOf(entity), oneLine(target)]),
    ),
    ...entities.flatMap(({entity, target, note, fields}) => [
      `## ${titleOf(entity)} (\`${entity}\`)`,
      `Stands as ${oneLine(target)}.${note === undefined ? '' : ` ${note}`}`,
      table(
        ['Field', 'Counterpart', 'Note'],
        fields.map(({name, target: at, note: words = ''}) => [`\`${name}\``, oneLine(at), oneLine(words)]),
      ),
    ]),
    ...section(
      'Without a counterpart',
      table(
        ['Entity', 'Danish', 'Why'],
        notMapped.map(({entity, why}) => [link(entity), titleOf(entity), oneLine(why)]),
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function checkedAs({version, address}: Mapping['standard']['checked']): string {
  return `Version checked: ${address === undefined ? version : `[${version}](${address})`}.`;
}

/** The list of all mapping pages, with how many entities each standard has a place for. */
export function writeMappingIndex(mappings: readonly Mapping[]): string {
  const rows = mappings.map(({standard, entities, notMapped}) => [
    `[${standard.title}](${standard.id}.md)`,
    standard.checked.version,
    String(entities.length),
    String(notMapped.length),
  ]);
  const columns = ['Standard', 'Version checked', 'Entities with a counterpart', 'Entities without'];
  return ['# Mappings to other standards', notice, table(columns, rows)].join('\n\n').concat('\n');
}
