import type {CodeList} from './codelists.js';
import {notice, oneLine, section, table} from './markdown.js';
import {type Model, inWords} from './model.js';
import type {Written} from './written.js';

/** Danish, English, the name in the standard and the names in other standards, in the order of the Danish alphabet. */
export function writeGlossary(model: Model, codeLists: readonly CodeList[], {mappings}: Written): string {
  const entities = model.entities.map(({name, type, title}) => [
    title.da,
    title.en,
    `[\`${type}\`](reference/${name}.md)`,
    mappings
      .flatMap(({standard, entities: mapped}) =>
        mapped
          .filter(({entity}) => entity === name)
          .map(({target}) => `${standard.title}: ${oneLine(target)}`),
      )
      .join('; '),
  ]);
  const isEntity = new Set(model.entities.map(({type}) => type));
  const parts = Object.entries(model.types)
    .filter(([name, {form, codeList}]) => form === 'object' && codeList === undefined && !isEntity.has(name))
    .map(([name, {title, description}]) => [title, inWords(name), `\`${name}\``, oneLine(description)]);
  const lists = codeLists.map(({id, title, open, source}) => [
    title.da,
    title.en,
    `\`${id}\``,
    open ? 'open' : 'closed',
    source.name,
  ]);
  return [
    `# Glossary of Skolebro ${model.version}`,
    notice,
    ...section(
      'Records and documents',
      table(['Danish', 'English', 'Type', 'In other standards'], inDanishOrder(entities)),
    ),
    ...section('Parts of records', table(['Danish', 'English', 'Type', 'What it is'], inDanishOrder(parts))),
    ...section('Code lists', table(['Danish', 'English', 'List', 'Form', 'Source'], inDanishOrder(lists))),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Sorted by letters of our own, because the languages that a machine knows differ from machine to machine. */
function inDanishOrder(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const letters = ' -abcdefghijklmnopqrstuvwxyzæøå';
  const keyOf = ([word = '']: readonly string[]) =>
    Array.from(word.toLowerCase(), (letter) =>
      String.fromCharCode(97 + Math.max(0, letters.indexOf(letter))),
    ).join('');
  return rows
    .map((row) => ({row, key: keyOf(row)}))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({row}) => row);
}
