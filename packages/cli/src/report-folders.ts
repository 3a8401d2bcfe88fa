import nodePath from 'node:path';

/**
 * Gives each package the folder of its reports: the one that is asked for when there is one package, else one inside it
 * for each, named as the package; of two with the same name the second gets a number.
 */
export function foldersFor(
  out: string,
  packages: readonly string[],
  paths: typeof nodePath.posix = nodePath,
): readonly string[] {
  if (packages.length === 1) return [out];
  const taken = new Set<string>();
  return packages.map((path) => {
    const name = paths.basename(paths.resolve(path)).replace(/\.zip$/i, '') || 'package';
    let free = name;
    // Compared without case, since two such folders are one on Windows and on a Mac.
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
    taken.add(free.toLowerCase());
    return paths.join(out, free);
  });
}
