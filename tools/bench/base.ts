import {fileURLToPath, pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {type Plugin, build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {browserArguments, ensureBrowser} from '../browser.mjs';
import type {Draw} from './base-page.js';
import {type Bench, type Measure, measure} from './bench.js';

const parts = [
  'button',
  'icon-button',
  'icon',
  'field',
  'select',
  'checkbox',
  'date-field',
  'progress',
  'badge',
  'chip',
  'avatar',
  'child-mark',
  'child-switcher',
  'dialog',
  'menu',
  'tabs',
  'toast',
  'state',
  'notifications',
] as const;

/** What a part may weigh beside Lit and the shared code, in KiB after gzip. */
const budget = 4;

/** What more than one part uses, and a page so loads once. */
const shared =
  /\/(language|moment-format|theme\/.+|form\/.+|source\/.+|child-mark\/marks|button\/button\.styles|icon\/(draw-icon|icon-set|icons\/.+)|calendar\/date-format|define\/.+)\.js$/;

const rounds = 25;

/** The size of each base part, and the time to draw a thousand of them against bare Lit. */
export const baseBench: Bench = async (say) => {
  const measures: Measure[] = [];
  say('Weighing …');
  for (const part of parts) {
    const size = await sizeOf([part], true);
    measures.push(measure(`${part}, beside Lit and shared code`, 'KiB gzip', [size], [budget], 1));
  }
  measures.push(
    measure('all parts with shared code, beside Lit', 'KiB gzip', [await sizeOf(parts, false)], [], null),
  );
  say(`Drawing 1,000 of each, ${rounds} rounds …`);
  const draws = await drawInBrowser();
  const times = (name: string): readonly number[] =>
    draws.filter((one) => one.name === name).map(({ms}) => ms);
  for (const part of ['button', 'chip', 'child-mark']) {
    measures.push(
      measure(
        `1,000 × ${part} against a bare Lit element with the same markup`,
        'ms',
        times(`${part}, ours`),
        times(`${part}, element`),
        2,
      ),
      measure(
        `1,000 × ${part} against a Lit template without elements`,
        'ms',
        times(`${part}, ours`),
        times(`${part}, markup`),
        null,
      ),
    );
  }
  return measures;
};

const sources = new URL('../../packages/components/src/', import.meta.url);

/** How much of the parts remains when Lit, and with `alone` the shared code, is taken away. */
async function sizeOf(names: readonly string[], alone: boolean): Promise<number> {
  const leaveOut: Plugin = {
    name: 'leave-out',
    setup(bundling) {
      bundling.onResolve({filter: /^lit(\/|$)/}, ({path}) => ({path, external: true}));
      bundling.onResolve({filter: /./}, ({path, importer, resolveDir}) =>
        alone && importer !== '' && shared.test(new URL(path, pathToFileURL(`${resolveDir}/`)).pathname)
          ? {path, external: true}
          : undefined,
      );
    },
  };
  const {outputFiles} = await build({
    stdin: {
      contents: names.map((name) => `export * from './${name}/${name}.js';`).join('\n'),
      resolveDir: fileURLToPath(sources),
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source', 'production', 'browser'],
    plugins: [leaveOut],
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length / 1024;
}

async function drawInBrowser(): Promise<readonly Draw[]> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('base-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    conditions: ['source', 'production', 'browser'],
    logLevel: 'error',
  });
  const browser = await launch({
    executablePath: ensureBrowser(),
    headless: true,
    args: [...browserArguments],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="da"><body></body></html>');
    await page.addScriptTag({content: outputFiles[0]?.text ?? ''});
    return (await page.evaluate(`run(${rounds})`)) as readonly Draw[];
  } finally {
    await browser.close();
  }
}
