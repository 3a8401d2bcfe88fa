import {mkdtemp, mkdir, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {documents} from './documents.js';
import {frontPage, notFoundPage} from './front-page.js';
import {renderMarkdown} from './markdown.js';
import {fileInside} from './responses.js';

const building = {state: 'building', step: 1, steps: 2, log: 'dist/storybook.log'} as const;

describe('the files that the server hands out', () => {
  let folder = '';

  beforeAll(async () => {
    const parent = await mkdtemp(join(tmpdir(), 'skolebro-start-'));
    folder = join(parent, 'inside');
    await mkdir(join(folder, 'deeper'), {recursive: true});
    await mkdir(join(folder, '.hidden'));
    await writeFile(join(parent, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'deeper', 'page.txt'), 'page');
    await writeFile(join(folder, '.hidden', 'page.txt'), 'page');
    await symlink(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  });

  it('are those inside the folder', async () => {
    expect(await fileInside(folder, 'deeper/page.txt')).toMatch(/inside.deeper.page\.txt$/);
  });

  it.each([
    '../secret.txt',
    'deeper/../../secret.txt',
    'link.txt',
    '.hidden/page.txt',
    '/etc/passwd',
    'deeper',
    '',
    'a\0b',
    'deeper\\page.txt',
    'C:/x',
  ])('are not %j', async (path) => {
    expect(await fileInside(folder, path)).toBeUndefined();
  });
});

describe('the front page', () => {
  it('is Danish, and English when it is asked for', () => {
    expect(frontPage('da', building)).toContain('lang="da"');
    expect(frontPage('da', building)).toContain('Kontrollér et udtræk');
    expect(frontPage('en', building)).toContain('<html lang="en">');
  });

  it('opens the door to Storybook when it is built, and not before', () => {
    expect(frontPage('da', building)).not.toContain('href="/storybook/"');
    expect(frontPage('da', {...building, state: 'ready'})).toContain('href="/storybook/"');
  });

  it('says where to read why Storybook could not be built', () => {
    expect(frontPage('da', {...building, state: 'failed'})).toContain('Se hvorfor i dist/storybook.log');
  });

  it('has a companion for addresses that lead nowhere', () => {
    expect(notFoundPage('da')).toContain('Siden findes ikke');
  });
});

describe('the documentation', () => {
  it('gives headings the anchors that links on GitHub use', () => {
    const {html} = renderMarkdown('# Fælles `grund`\n\n## Hvad, hvor?\n\n## Hvad, hvor?\n');
    expect(html).toContain('<h1 id="fælles-grund">');
    expect(html).toContain('<h2 id="hvad-hvor">');
    expect(html).toContain('<h2 id="hvad-hvor-1">');
  });

  it('tells Danish pages from English ones, for those who listen to them', () => {
    expect(renderMarkdown('# Sådan gør du\n\nÅbn pakken, og læs afgørelsen.').language).toBe('da');
    expect(renderMarkdown('# How to\n\nOpen the package and read the verdict.').language).toBe('en');
  });

  it('holds the guides and the standard', async () => {
    const paths = (await documents()).flatMap((shelf) => shelf.documents.map(({path}) => path));
    expect(paths).toContain('README.md');
    expect(paths).toContain('docs/architecture.md');
    expect(paths).toContain('standards/README.md');
  });
});
