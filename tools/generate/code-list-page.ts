import type {Code, CodeList} from './codelists.js';
import {notice, oneLine, table} from './markdown.js';

/** The page of all code lists: what each code means, in both languages. */
export function writeCodeListPage(codeLists: readonly CodeList[], version: string): string {
  const lists = codeLists.map(({id, title, open, codes}) => [
    `[\`${id}\`](#${id})`,
    title.da,
    title.en,
    open ? 'open' : 'closed',
    String(codes.length),
  ]);
  return [
    `# Code lists of Skolebro ${version}`,
    notice,
    'The lists themselves are data: `standards/codelists/<list>.json`.',
    table(['List', 'Danish', 'English', 'Form', 'Codes'], lists),
    ...codeLists.flatMap(({id, description, source, codes}) => [
      `## ${id}`,
      `${oneLine(description.da)} / ${oneLine(description.en)} Source: ${sourceOf(source)}.`,
      table(
        ['Code', 'Danish', 'Hvad den betyder', 'English', 'What it means'],
        codes.map((code) => [
          `\`${code.code}\``,
          code.title.da,
          oneLine(code.description.da),
          code.title.en,
          meaningOf(code),
        ]),
      ),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The part of a page that explains the codes of one list in English. */
export function codesSection({id, description, open, source, codes}: CodeList): readonly string[] {
  const hasSource = codes.some(({sourceCode}) => sourceCode !== undefined);
  return [
    `## Codes of \`${id}\``,
    `${description.en} ${open ? 'The list is open: an unknown code is kept and shown neutrally.' : 'The list is closed.'} ` +
      `Source: ${sourceOf(source)}.`,
    table(
      ['Code', ...(hasSource ? ['In the source'] : []), 'Danish', 'English', 'What it means'],
      codes.map((code) => [
        `\`${code.code}\``,
        ...(hasSource ? [oneLine(code.sourceCode ?? '')] : []),
        code.title.da,
        code.title.en,
        meaningOf(code),
      ]),
    ),
  ];
}

function meaningOf({description, deprecated}: Code): string {
  const words = [
    description.en,
    ...(deprecated === undefined
      ? []
      : [
          `Deprecated since ${deprecated.since}; use ${deprecated.replacement.join(' or ')}. ${deprecated.reason.en}`,
        ]),
  ];
  return words.map(oneLine).join(' ');
}

function sourceOf({name, address}: CodeList['source']): string {
  return address === undefined ? name : `[${name}](${address})`;
}
