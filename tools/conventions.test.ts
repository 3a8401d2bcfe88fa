import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file that is in the repository or about to be. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
  .split('\n')
  .filter((file) => file !== '' && existsSync(`${root}${file}`));

const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const isGenerated = (file: string) => file.endsWith('.generated.ts') || file.startsWith('standards/1.0/');
const isCode = (file: string) => /\.(ts|mjs|js|css)$/.test(file) && !isGenerated(file);
const published = files.filter(
  (file) => /^packages\/[a-z]+\/src\/.*\.ts$/.test(file) && !/\.(test|fixture|generated)\.ts$/.test(file),
);

describe('the conventions of docs/conventions.md', () => {
  it('the top level holds no other entries than those of the design', () => {
    const entries = new Set(
      files.map((file) => file.split('/')[0] ?? '').filter((entry) => !entry.startsWith('.')),
    );
    const folders = ['docs', 'examples', 'packages', 'standards', 'stories', 'tools'];
    const single = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
    ];
    const strangers = [...entries].filter(
      (entry) => !folders.includes(entry) && !single.includes(entry) && !/\.config\.(mjs|js|ts)$/.test(entry),
    );
    expect(strangers).toEqual([]);
  });

  it('no file of ours is longer than 300 lines', () => {
    const long = files.filter(isCode).filter((file) => read(file).split('\n').length > 301);
    expect(long.filter((file) => file !== 'packages/models/src/codelists.ts')).toEqual([]);
  });

  it('no folder is named for having no meaning', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)\//.test(file))).toEqual([]);
  });

  it('every exported name of a package has a comment', () => {
    expect(published.flatMap(uncommentedExports)).toEqual([]);
  });

  it('no test is skipped without a word why, and none runs alone', () => {
    const tests = files.filter((file) => file.endsWith('.test.ts') && file !== 'tools/conventions.test.ts');
    expect(tests.filter((file) => /\b(it|describe|test)\.(only|skip|todo)\b/.test(read(file)))).toEqual([]);
  });

  it('no mark is left for later', () => {
    const marked = files.filter(isCode).filter((file) => file !== 'tools/conventions.test.ts');
    expect(marked.filter((file) => /\b(TODO|FIXME|HACK|XXX)\b|@ts-ignore/.test(read(file)))).toEqual([]);
  });

  it('no file names a registry, a machine or a place on it', () => {
    const text = files.filter(
      (file) => /\.(ts|mjs|js|json|md|mdx|html|css|yml|yaml|sh)$/.test(file) || file === '.npmrc',
    );
    const telltale =
      /registry\.npmjs|https?:\/\/[^/\s"]*(registry|mirror|proxy)\b|(^|[\s'"`(=])\/(root|work|home\/[a-z]+)\//;
    expect(text.filter((file) => file !== 'tools/conventions.test.ts' && telltale.test(read(file)))).toEqual(
      [],
    );
  });

  it('every element has a define file, a story, a test and its texts in both languages', () => {
    const tags = files.flatMap(
      (file) => /^packages\/components\/src\/define\/(?!define|all)([a-z-]+)\.ts$/.exec(file)?.[1] ?? [],
    );
    expect(tags).not.toEqual([]);
    const missing = tags.flatMap((tag) =>
      [
        `packages/components/src/${tag}/${tag}.ts`,
        `packages/components/src/${tag}/${tag}.browser.test.ts`,
        `stories/${tag}.stories.ts`,
      ]
        .filter((file) => !files.includes(file))
        .map((file) => `${tag} lacks ${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('every file of stories is looked at by the tests of all stories', () => {
    const written = files.filter((file) => /^stories\/.*\.stories\.ts$/.test(file));
    const all = read('stories/all.ts');
    expect(written.filter((file) => !all.includes(`./${file.slice('stories/'.length, -3)}.js`))).toEqual([]);
  });
});

function uncommentedExports(file: string): readonly string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((statement) => ts.canHaveModifiers(statement))
    .filter((statement) => ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map(
      (statement) => `${file}:${String(source.getLineAndCharacterOfPosition(statement.getStart()).line + 1)}`,
    );
}
