import {readFile} from 'node:fs/promises';
import type {ServerResponse} from 'node:http';
import {extname, join} from 'node:path';
import {documents, type Shelf} from './documents.js';
import {escapeHtml, page} from './page.js';
import {fileInside, sendFile, sendHtml} from './responses.js';
import {renderMarkdown} from './markdown.js';
import {root} from './root.js';

const folders = ['docs', 'standards'];
const besidePages = [
  '.csv',
  '.gif',
  '.jpg',
  '.json',
  '.ndjson',
  '.png',
  '.svg',
  '.txt',
  '.webp',
  '.xml',
  '.xsd',
];

/**
 * Answers with a page of the documentation, or a file that one links to; false when there is none.
 *
 * The path counts from the root of the repository, so that the links between the files hold as they stand.
 */
export async function documentationPage(response: ServerResponse, path: string): Promise<boolean> {
  if (path === '' || path.endsWith('/')) return documentationPage(response, `${path}README.md`);
  const file = isForReaders(path) ? await fileInside(root, path) : undefined;
  if (file === undefined)
    return path.endsWith('.md') || extname(path) !== ''
      ? false
      : documentationPage(response, `${path}/README.md`);
  if (!path.endsWith('.md')) {
    await sendFile(response, file);
    return true;
  }
  const {html, title, language} = renderMarkdown(await readFile(join(root, path), 'utf8'));
  const shelves = await documents();
  sendHtml(
    response,
    page({
      language: 'da',
      title: `${title} · Skolebro`,
      head: '<link rel="stylesheet" href="/reading.css">\n',
      main: `<div class="reading">
<p class="to-shelves"><a href="#shelves">Alle sider</a></p>
<main id="content" class="prose" lang="${language}">${html}</main>
<nav id="shelves" class="shelves" aria-label="Dokumentation">${shelves.map((shelf) => shelfHtml(shelf, path)).join('')}</nav>
</div>`,
    }),
  );
  return true;
}

/** The README files, and what lies in the folders for readers. */
function isForReaders(path: string): boolean {
  const [first = ''] = path.split('/');
  if (['README.md', 'CHANGELOG.md', 'LICENSE.md'].includes(path)) return true;
  if (first === 'packages') return path.endsWith('.md') && !path.includes('node_modules');
  return (
    folders.includes(first) && (path.endsWith('.md') || besidePages.includes(extname(path).toLowerCase()))
  );
}

function shelfHtml({title, documents: pages, folded}: Shelf, current: string): string {
  const links = pages
    .map(({path, title: name}) => {
      const here = path === current ? ' aria-current="page"' : '';
      return `<li><a href="/read/${escapeHtml(encodeURI(path))}"${here}>${escapeHtml(name)}</a></li>`;
    })
    .join('');
  const open = pages.some(({path}) => path === current) ? ' open' : '';
  return folded
    ? `<details${open}><summary>${escapeHtml(title)}</summary><ul>${links}</ul></details>`
    : `<h2>${escapeHtml(title)}</h2><ul>${links}</ul>`;
}
