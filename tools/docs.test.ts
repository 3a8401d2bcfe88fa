import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const guides = readdirSync(`${root}docs/guides`).map((file) => `docs/guides/${file}`);
const pages = ['README.md', 'docs/vendors.md', ...guides];
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

function blocksOf(page: string, language: string): readonly string[] {
  const fence = new RegExp('^```' + language + '\\n([^]*?)^```', 'gm');
  return [...read(page).matchAll(fence)].map(([, text = '']) => text);
}

function run(args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'});
  return {status, output: stdout + stderr};
}

describe('README and guides', () => {
  for (const page of pages) {
    const commands = blocksOf(page, 'sh')
      .flatMap((block) => block.split('\n'))
      .filter((line) => line.startsWith('npm run -s skolebro -- '));
    if (commands.length > 0) {
      it(`${page}: every command of skolebro runs as written`, () => {
        for (const command of commands) {
          // A command that finds faults says with which code it ends.
          const [, args = '', code = '0'] = /-- (.*?)(?: *# slutter med (\d))?$/.exec(command) ?? [];
          const {status, output} = run(['tools/run.mjs', 'packages/cli/src/bin.ts', ...args.split(' ')]);
          expect(status, `${command}\n${output}`).toBe(Number(code));
        }
      }, 240_000);
    }

    const snippets = blocksOf(page, 'ts');
    if (snippets.length > 0) {
      it(`${page}: every piece of TypeScript runs as written`, () => {
        mkdirSync(`${root}dist/snippets`, {recursive: true});
        for (const [index, snippet] of snippets.entries()) {
          const file = `dist/snippets/${page.replaceAll(/\W/g, '-')}-${String(index)}.ts`;
          writeFileSync(`${root}${file}`, snippet);
          const {status, output} = run(['tools/run.mjs', file]);
          expect(status, `${snippet}\n${output}`).toBe(0);
        }
      });
    }

    it(`${page}: every link to a file leads somewhere`, () => {
      const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
      expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
    });
  }

  it('name only commands that package.json has', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Readonly<Record<string, string>>};
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/\bnpm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name),
    );
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });
});
