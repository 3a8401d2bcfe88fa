import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** What the generator has made: the files' text by path, and the folders that hold nothing else. */
export interface Outputs {
  readonly files: ReadonlyMap<string, string>;
  /** Whether a file that the run did not make is a leftover of a noun that is gone. */
  readonly isLeftover: (path: string) => boolean;
}

/** The files that differ from what the generator makes, by path: missing, old, or no longer wanted. */
export function staleFiles(root: string, {files, isLeftover}: Outputs): readonly string[] {
  const different = [...files].filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  const leftovers = listFiles(root, 'standards').filter((path) => !files.has(path) && isLeftover(path));
  return [...different.map(([path]) => path), ...leftovers].sort();
}

/** Writes what is stale, takes away what is left over, and says which files those were. */
export function writeOutputs(root: string, outputs: Outputs): readonly string[] {
  const stale = staleFiles(root, outputs);
  for (const path of stale) {
    const text = outputs.files.get(path);
    const file = join(root, path);
    if (text === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  return stale;
}

function listFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}
