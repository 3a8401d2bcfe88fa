import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {type CDPSession, type Page, launch} from 'puppeteer-core';
import {browserArguments, ensureBrowser} from '../browser.mjs';
import {type Bench, measure} from './bench.js';

const rounds = 25;

const sides = ['tasks, ours', 'tasks, bare', 'week, ours', 'week, bare'];

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
  const {times, presses} = await timesOf(published);
  return [
    measure(
      '2,000 tasks, the rows drawn first against the same rows in bare Lit',
      'ms',
      times.get('tasks, ours') ?? [],
      times.get('tasks, bare') ?? [],
      2,
    ),
    measure(
      'a week of 3 children by 10 subjects against bare Lit',
      'ms',
      times.get('week, ours') ?? [],
      times.get('week, bare') ?? [],
      2,
    ),
    measure('a key press among 3,766 goals against 16 ms', 'ms', presses, [press], 1),
  ];
};

/** What the script of the page offers. */
interface BenchPage {
  draw(name: string): Promise<void>;
  presses(goals: unknown): Promise<readonly number[]>;
}

interface Times {
  readonly times: ReadonlyMap<string, readonly number[]>;
  readonly presses: readonly number[];
}

async function timesOf(published: unknown): Promise<Times> {
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
    const session = await page.createCDPSession();
    // The thread's own time, so that whatever else runs on the machine is not counted.
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    const times = new Map<string, number[]>(sides.map((side) => [side, []]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const side of sides) {
        const ms = await drawn(page, session, side);
        // The first round compiles.
        if (round > 0) times.get(side)?.push(ms);
      }
    }
    const presses = await page.evaluate(
      (goals) => (globalThis as unknown as BenchPage).presses(goals),
      published,
    );
    return {times, presses};
  } finally {
    await browser.close();
  }
}

/** How long the page's thread worked to draw one side, in ms. */
async function drawn(page: Page, session: CDPSession, side: string): Promise<number> {
  const before = await worked(session);
  await page.evaluate((name) => (globalThis as unknown as BenchPage).draw(name), side);
  return (await worked(session)) - before;
}

async function worked(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
