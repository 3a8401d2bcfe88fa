import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {titleOf} from './markdown.js';
import {root} from './root.js';

/** One page of the documentation. */
export interface Document {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly title: string;
}

/** Pages that belong together; a long shelf is folded away. */
export interface Shelf {
  readonly title: string;
  readonly documents: readonly Document[];
  readonly folded: boolean;
}

const shelves: readonly {readonly title: string; readonly holds: (path: string) => boolean}[] = [
  {title: 'Begynd her', holds: (path) => path === 'README.md' || path === 'CHANGELOG.md'},
  {title: 'Vejledninger', holds: (path) => path.startsWith('docs/') && !path.startsWith('docs/decisions/')},
  {title: 'Standarden', holds: (path) => /^standards\/[^/]+\.md$/.test(path)},
  {title: 'Opslag i standarden', holds: (path) => path.startsWith('standards/')},
  {title: 'Beslutninger', holds: (path) => path.startsWith('docs/decisions/')},
];

/** Every page that a reader can open, on its shelf. */
export async function documents(): Promise<Shelf[]> {
  const paths = [
    ...(await pagesIn('.', false)),
    ...(await pagesIn('docs', true)),
    ...(await pagesIn('standards', true)),
  ];
  const all = await Promise.all(
    paths.map(async (path) => ({path, title: titleOf(await readFile(join(root, path), 'utf8')) ?? path})),
  );
  return shelves
    .map(({title}) => {
      const own = all.filter(({path}) => shelves.find((shelf) => shelf.holds(path))?.title === title);
      return {title, documents: own.sort(byPath), folded: own.length > 12 || title === 'Beslutninger'};
    })
    .filter(({documents: own}) => own.length > 0);
}

/** README first, then by name. */
function byPath(a: Document, b: Document): number {
  const key = ({path}: Document): string => path.replace(/README\.md$/, ' ');
  return key(a).localeCompare(key(b), 'en');
}

async function pagesIn(folder: string, recursive: boolean): Promise<string[]> {
  const entries = await readdir(join(root, folder), {recursive, encoding: 'utf8'}).catch(() => []);
  return entries
    .map((entry) => (folder === '.' ? entry : `${folder}/${entry.replaceAll('\\', '/')}`))
    .filter((path) => /^(README|CHANGELOG)\.md$/.test(path) || (folder !== '.' && path.endsWith('.md')))
    .filter((path) => !path.includes('/vectors/'));
}
