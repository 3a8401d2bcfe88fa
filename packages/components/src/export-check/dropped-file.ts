import {ExportProblem} from './export-checker.js';

/** What is read of a package in a browser at most. */
export const maxPackageBytes: number = 2 * 1024 ** 3;

/**
 * Gives the one file that was dropped.
 *
 * @throws ExportProblem for a folder, several files or none.
 */
export function droppedFile(data: DataTransfer | null): File {
  const items = [...(data?.items ?? [])];
  if (items.some((item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory)) {
    throw new ExportProblem('a-folder');
  }
  return onlyFile(data?.files);
}

/**
 * Gives the one file of a list.
 *
 * @throws ExportProblem for several files or none.
 */
export function onlyFile(files: FileList | null | undefined): File {
  const [file, ...others] = files ?? [];
  if (file === undefined) throw new ExportProblem('nothing');
  if (others.length > 0) throw new ExportProblem('several-files');
  return file;
}
