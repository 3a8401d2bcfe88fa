import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** What a new noun, rule or element brings. */
export interface NewFiles {
  /** New files by path; none may exist already. */
  readonly create: {readonly [path: string]: string};
  /** Changed files by path, whole. */
  readonly change?: {readonly [path: string]: string};
  /** What to do next, in one sentence. */
  readonly next: string;
}

/** Writes the files and says which. Throws a `TypeError` and writes nothing when one exists already. */
export function writeNewFiles(
  root: string,
  {create, change = {}}: Omit<NewFiles, 'next'>,
): readonly string[] {
  const taken = Object.keys(create).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new TypeError(`${taken} exists already; choose another name.`);
  const all = {...create, ...change};
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return Object.keys(all);
}

/** `lunch-menu` becomes `LunchMenu`. */
export function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `lunch-menu` becomes `lunchMenu`. */
export function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `lunch-menu` becomes `Lunch menu`. */
export function words(name: string): string {
  const text = name.replaceAll('-', ' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

/** A file with one more line, in alphabetical order among the lines that look like it. */
export function withLine(root: string, path: string, line: string, alike: RegExp): string {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  if (lines.includes(line)) throw new TypeError(`${path} has this name already; choose another.`);
  const key = (text: string) => alike.exec(text)?.[1] ?? '';
  const after = lines.findIndex((other) => alike.test(other) && key(other) > key(line));
  const last = lines.findLastIndex((other) => alike.test(other));
  lines.splice(after === -1 ? last + 1 : after, 0, line);
  return lines.join('\n');
}
