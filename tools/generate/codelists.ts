import {readdirSync, readFileSync} from 'node:fs';
import {format} from 'prettier';

/** A text in both languages. */
export interface Texts {
  readonly da: string;
  readonly en: string;
}

/** One code of a list. */
export interface Code {
  readonly code: string;
  readonly title: Texts;
  readonly description?: Texts;
  readonly status: 'active' | 'deprecated';
  readonly since: string;
  /** The same thing in the list's source, where that writes it otherwise. */
  readonly sourceCode?: string;
  /** Stated when the status is deprecated, and only then. */
  readonly deprecated?: Deprecation;
}

/** Why a code is no longer used, and what to use instead; the code stays valid. */
export interface Deprecation {
  /** The version of the standard. */
  readonly since: string;
  readonly reason: Texts;
  /** Codes of the same list; more than one where the old code is divided. */
  readonly replacement: readonly string[];
}

/** A code list as it stands in `standards/codelists`. */
export interface CodeList {
  readonly id: string;
  readonly title: Texts;
  readonly description: Texts;
  /** Unknown codes of an open list are kept and shown neutrally. */
  readonly open: boolean;
  readonly source: {readonly name: string; readonly address?: string};
  readonly codes: readonly Code[];
}

/** What a code of an open list may look like. */
export const openCodePattern = '^[A-Za-z0-9][A-Za-z0-9._-]*$';

/** Reads every code list of a folder, in the order of their names. */
export function readCodeLists(folder: string): readonly CodeList[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const list = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as CodeList;
      const problems = [
        ...(list.id === name.slice(0, -'.json'.length) ? [] : [`the id "${list.id}" is not the file's name`]),
        ...codeListProblems(list),
      ];
      if (problems.length > 0) {
        throw new Error(problems.map((problem) => `standards/codelists/${name}: ${problem}`).join('\n'));
      }
      return list;
    });
}

/** What is wrong with a code list, one sentence for each fault. */
export function codeListProblems(list: Partial<CodeList>): readonly string[] {
  const problems: string[] = [];
  const demandTexts = (texts: Partial<Texts> | undefined, where: string) => {
    for (const language of ['da', 'en'] as const) {
      if (!texts?.[language]?.trim()) problems.push(`${where} has no text in "${language}"`);
    }
  };
  demandTexts(list.title, 'the title');
  demandTexts(list.description, 'the description');
  if (typeof list.open !== 'boolean') problems.push('"open" is neither true nor false');
  if (!list.source?.name) problems.push('the source has no name');
  if (list.codes === undefined) return [...problems, 'the key "codes" is missing'];
  if (list.codes.length === 0) return [...problems, 'the list has no codes'];
  const codes = new Map(list.codes.map((code) => [code.code, code]));
  const seen = new Set<string>();
  for (const {code, title, description, status, since, sourceCode, deprecated} of list.codes) {
    if (seen.has(code)) problems.push(`the code "${code}" stands there twice`);
    seen.add(code);
    demandTexts(title, `the code "${code}"`);
    if (description) demandTexts(description, `the description of the code "${code}"`);
    if (!['active', 'deprecated'].includes(status)) problems.push(`the code "${code}" has no status`);
    if (sourceCode === '') problems.push(`the code "${code}" has an empty source code`);
    if ((status === 'deprecated') !== (deprecated !== undefined)) {
      problems.push(`the code "${code}" is deprecated in its status or in its reason, not in both`);
    }
    if (deprecated !== undefined) {
      demandTexts(deprecated.reason, `the deprecation of the code "${code}"`);
      if (!isVersion(deprecated.since)) problems.push(`the code "${code}" is deprecated since no version`);
      if (deprecated.replacement.length === 0) problems.push(`the code "${code}" has no replacement`);
      for (const other of deprecated.replacement) {
        if (codes.get(other)?.status !== 'active') {
          problems.push(`the code "${code}" is replaced by "${other}", which is no active code of the list`);
        }
      }
    }
    if (!isVersion(since)) problems.push(`the code "${code}" does not say since when`);
    if (list.open && !new RegExp(openCodePattern, 'u').test(code)) {
      problems.push(`the code "${code}" does not have the form of codes in an open list`);
    }
  }
  return problems;
}

function isVersion(text: string): boolean {
  return /^[1-9][0-9]*\.[0-9]+$/.test(text);
}

/** The TypeScript name of a list's type: `calendar-event` gives `CalendarEvent`. */
export function typeNameOf(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Writes the TypeScript of all lists: the codes, their type and their texts. */
export async function writeCodeLists(
  lists: readonly CodeList[],
  options: {readonly [name: string]: unknown},
): Promise<string> {
  const parts = lists.map((list) => {
    const type = typeNameOf(list.id);
    const name = type.charAt(0).toLowerCase() + type.slice(1);
    const values = plural(name);
    const codes = list.codes.map(({code}) => JSON.stringify(code)).join(', ');
    const texts = list.codes.map(({code, title}) => `${JSON.stringify(code)}: ${JSON.stringify(title)}`);
    const form = list.open ? ` * @pattern ${openCodePattern}\n * @maxLength 64\n` : '';
    const key = list.open ? '{readonly [code: string]: CodeText}' : `{readonly [code in ${type}]: CodeText}`;
    return `
/** ${list.open ? 'Known values; others are kept and shown neutrally' : "All values, in the source's order"}. */
export const ${values} = [${codes}] as const;

/**
 * ${list.description.en}
 *
 * @title ${list.title.da}
${form} * @codelist ${list.id}
 */
export type ${type} = ${list.open ? 'string' : `(typeof ${values})[number]`};

/** What people read in place of each ${list.title.en.toLowerCase()}${list.open ? '; an unknown one has no text' : ''}. */
export const ${name}Texts: ${key} = {${texts.join(', ')}};
`;
  });
  const source = `// Generated by \`npm run generate\` from standards/codelists. Do not edit.

/** The text of a code in both languages. */
export interface CodeText {
  readonly da: string;
  readonly en: string;
}
${parts.join('')}`;
  return format(source, {...options, parser: 'typescript'});
}

function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
