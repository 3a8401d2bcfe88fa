import {readdirSync, readFileSync} from 'node:fs';
import {format} from 'prettier';
import {lineOfText, parseWritten} from './refusal.js';

/** A text in both languages. */
export interface Texts {
  readonly da: string;
  readonly en: string;
}

/** One code of a list. */
export interface Code {
  readonly code: string;
  readonly title: Texts;
  /** What the code means or when it is used, in one sentence. */
  readonly description: Texts;
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

/** Reads every code list of a folder, in the order of their names; faults are refused with file and line. */
export function readCodeLists(folder: string): readonly CodeList[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = names.sort().map((name) => ({name, text: readFileSync(`${folder}/${name}`, 'utf8')}));
  const problems = read.flatMap(({name, text}) => refusals(name, text));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return read.map(({text}) => JSON.parse(text) as CodeList);
}

/** What is wrong with the text of a code list; one message with file and line for each fault. */
export function refusals(name: string, text: string): readonly string[] {
  const file = `standards/codelists/${name}`;
  const list = parseWritten(file, text) as Partial<CodeList>;
  const lines = text.split('\n').flatMap((line, index) => (/^\s*"code":/.test(line) ? [index + 1] : []));
  const id =
    list.id === name.replace(/\.json$/, '') ? [] : [{rule: `the id "${list.id}" is not the file's name`}];
  return [...id, ...codeListProblems(list)].map(({rule, position}: Problem) => {
    const line = position === undefined ? lineOfText(text, '"id"') : (lines[position] ?? 1);
    return `${file}:${line}: ${rule}`;
  });
}

/** One fault of a code list. */
export interface Problem {
  readonly rule: string;
  /** The place of the faulty code in the list, from 0; absent where the list itself is at fault. */
  readonly position?: number;
}

/** What is wrong with a code list, one sentence for each fault. */
export function codeListProblems(list: Partial<CodeList>): readonly Problem[] {
  const {title, description, open, source, codes} = list;
  const problems = [...lacking('the title', title), ...lacking('the description', description)];
  if (typeof open !== 'boolean') problems.push('"open" is neither true nor false');
  if (!source?.name) problems.push('the source has no name');
  if (codes === undefined) problems.push('the key "codes" is missing');
  if (codes?.length === 0) problems.push('the list has no codes');
  return [
    ...problems.map((rule) => ({rule})),
    ...(codes ?? []).flatMap((code, position) =>
      codeProblems(code, codes ?? [], open === true, position).map((rule) => ({rule, position})),
    ),
  ];
}

function codeProblems(
  {code, title, description, status, since, sourceCode, deprecated}: Partial<Code>,
  codes: readonly Code[],
  open: boolean,
  position: number,
): readonly string[] {
  const name = `the code "${code}"`;
  const problems: string[] = [];
  if (codes.findIndex((other) => other.code === code) < position) problems.push(`${name} stands there twice`);
  problems.push(...lacking(name, title), ...lacking(`the description of ${name}`, description));
  for (const language of ['da', 'en'] as const) {
    const words = description?.[language] ?? '';
    if (words !== '' && !words.endsWith('.')) {
      problems.push(
        `the description of ${name} is no sentence in "${language}": it does not end in a full stop`,
      );
    }
  }
  if (status !== 'active' && status !== 'deprecated') problems.push(`${name} has no status`);
  if (sourceCode === '') problems.push(`${name} has an empty source code`);
  if ((status === 'deprecated') !== (deprecated !== undefined)) {
    problems.push(`${name} is deprecated in its status or in its reason, not in both`);
  }
  if (deprecated !== undefined) {
    problems.push(...lacking(`the deprecation of ${name}`, deprecated.reason));
    if (!isVersion(deprecated.since)) problems.push(`${name} is deprecated since no version`);
    if (deprecated.replacement.length === 0) problems.push(`${name} has no replacement`);
    for (const other of deprecated.replacement) {
      if (!codes.some((one) => one.code === other && one.status === 'active')) {
        problems.push(`${name} is replaced by "${other}", which is no active code of the list`);
      }
    }
  }
  if (!isVersion(since ?? '')) problems.push(`${name} does not say since when`);
  if (open && !new RegExp(openCodePattern, 'u').test(code ?? '')) {
    problems.push(`${name} does not have the form of codes in an open list`);
  }
  return problems;
}

function lacking(where: string, texts: Partial<Texts> | undefined): string[] {
  const languages = ['da', 'en'] as const;
  return languages
    .filter((language) => !texts?.[language]?.trim())
    .map((language) => `${where} has no text in "${language}"`);
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
    // In a comment, so that no page loads what only developers read.
    const meanings = list.codes
      .map(({code, description}) => ` * - \`${code}\`: ${description.en}\n`)
      .join('');
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
 * @remarks
${meanings} */
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
