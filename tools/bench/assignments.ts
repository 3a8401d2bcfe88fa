import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {browserArguments, ensureBrowser} from '../browser.mjs';
import type {Timing} from './assignments-page.js';
import {type Bench, measure} from './bench.js';

const rounds = 15;

/** How long a key press may take, in ms of script. */
const press = 16;

const officialGoals = fileURLToPath(
  new URL('../../../shared/corpora/faelles-maal/all_ffms-2017.json', import.meta.url),
);

/** The time to draw tasks and weeks against bare Lit elements with the same rows, and to search for goals. */
export const assignmentsBench: Bench = async (say) => {
  const isOfficial = existsSync(officialGoals);
  if (!isOfficial)
    say('The official goals are not beside the repository: as many invented ones are searched.');
  say(`Drawing, ${rounds} rounds …`);
  const published: unknown = isOfficial ? JSON.parse(readFileSync(officialGoals, 'utf8')) : undefined;
  const timings = await timingsOf(published);
  const times = (name: string): readonly number[] =>
    timings.filter((one) => one.name === name).map(({ms}) => ms);
  return [
    measure(
      '2,000 tasks, the rows drawn first against the same rows in bare Lit',
      'ms',
      times('tasks, ours'),
      times('tasks, bare'),
      2,
    ),
    measure(
      'a week of 3 children by 10 subjects against bare Lit',
      'ms',
      times('week, ours'),
      times('week, bare'),
      2,
    ),
    measure('a key press among 3,766 goals against 16 ms', 'ms', times('press'), [press], 1),
  ];
};

async function timingsOf(published: unknown): Promise<readonly Timing[]> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('assignments-page.ts', import.meta.url))],
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
    return await page.evaluate(
      (count, goals) =>
        (globalThis as unknown as {run: (count: number, goals: unknown) => Promise<readonly Timing[]>}).run(
          count,
          goals,
        ),
      rounds,
      published,
    );
  } finally {
    await browser.close();
  }
}
