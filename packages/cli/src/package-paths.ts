import {readdir} from 'node:fs/promises';
import nodePath from 'node:path';

/** What the search for packages needs of the machine: how paths are written, and what a folder holds. */
export interface PathFinder {
  /** `node:path` of this machine, or one of its two kinds. */
  readonly paths: typeof nodePath.posix;
  /** The names in a folder, each with whether it is a folder itself; nothing where there is no such folder. */
  list(folder: string): Promise<readonly {readonly name: string; readonly isFolder: boolean}[]>;
}

/** Finds paths on the disk of this machine. */
export const diskFinder: PathFinder = {
  paths: nodePath,
  async list(folder) {
    const found = await readdir(folder, {withFileTypes: true}).catch(() => []);
    return found.map((one) => ({name: one.name, isFolder: one.isDirectory()}));
  },
};

/**
 * Gives the packages that paths and patterns name, each once: the paths as they stand, the matches of a pattern sorted.
 *
 * In a pattern `*` and `?` stand for letters within one name and `**` for any folders between; a path that is there
 * under that very name is no pattern. What matches nothing is given as it stands, so that it can be reported.
 */
export async function expandPaths(
  given: readonly string[],
  finder: PathFinder = diskFinder,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const one of given) {
    const found = /[*?]/.test(one) && !(await isThere(one, finder)) ? await matches(one, finder) : [one];
    paths.push(...(found.length === 0 ? [one] : found));
  }
  const seen = new Set<string>();
  return paths.filter((path) => {
    const whole = finder.paths.resolve(path);
    const key = finder.paths.sep === '\\' ? whole.toLowerCase() : whole;
    return !seen.has(key) && seen.add(key);
  });
}

async function isThere(path: string, finder: PathFinder): Promise<boolean> {
  const name = finder.paths.basename(path);
  return (await finder.list(finder.paths.dirname(path))).some((one) => one.name === name);
}

async function matches(pattern: string, finder: PathFinder): Promise<readonly string[]> {
  const {paths} = finder;
  const {root} = paths.parse(pattern);
  const separator = paths.sep === '\\' ? /[\\/]+/ : /\/+/;
  const parts = pattern
    .slice(root.length)
    .split(separator)
    .filter((part) => part !== '');
  return matchesIn(root, parts, finder);
}

async function matchesIn(
  folder: string,
  [part, ...rest]: readonly string[],
  finder: PathFinder,
): Promise<readonly string[]> {
  if (part === undefined) return [];
  const under = (name: string): string => (folder === '' ? name : finder.paths.join(folder, name));
  if (!/[*?]/.test(part)) {
    // A folder that is named outright needs no look; the last name must be there.
    if (rest.length > 0) return matchesIn(under(part), rest, finder);
    return (await namesIn(folder, finder)).some(({name}) => name === part) ? [under(part)] : [];
  }
  const names = await namesIn(folder, finder);
  if (part === '**') {
    const deeper = names
      .filter(({isFolder}) => isFolder)
      .map(({name}) => matchesIn(under(name), ['**', ...rest], finder));
    return [...(await matchesIn(folder, rest, finder)), ...(await Promise.all(deeper)).flat()];
  }
  const fits = names.filter(({name}) => fitting(part, name, finder));
  if (rest.length === 0) return fits.map(({name}) => under(name));
  const folders = fits.filter(({isFolder}) => isFolder);
  return (await Promise.all(folders.map(({name}) => matchesIn(under(name), rest, finder)))).flat();
}

/** Hidden files are never meant by a pattern. */
async function namesIn(folder: string, finder: PathFinder): ReturnType<PathFinder['list']> {
  const found = (await finder.list(folder === '' ? '.' : folder)).filter(({name}) => !name.startsWith('.'));
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Walks pattern and name side by side; a regular expression of many stars would take ages on a long name. */
function fitting(pattern: string, name: string, {paths}: PathFinder): boolean {
  const [mask, text] = paths.sep === '\\' ? [pattern.toLowerCase(), name.toLowerCase()] : [pattern, name];
  let at = 0;
  let star = -1;
  let resume = 0;
  let here = 0;
  while (here < text.length) {
    if (mask[at] === '*') {
      star = at;
      resume = here;
      at += 1;
    } else if (mask[at] === '?' || mask[at] === text[here]) {
      at += 1;
      here += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      here = resume;
    } else return false;
  }
  return /^\**$/.test(mask.slice(at));
}
