import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {type Bench, type Measure, measure, median} from './bench.js';

/** Where the peers and their scripts are, beside this repository; they are not part of it. */
const peersFolder = fileURLToPath(new URL('../../../shared/bench/components/', import.meta.url));
const scripts = fileURLToPath(new URL('work/calendar/scripts/', import.meta.url));
const work = fileURLToPath(new URL('work/calendar/installed/', import.meta.url));

const counts = [200, 2000, 20_000] as const;

/** The ratios of issue 8, by what is timed and how many events there are. */
const limits: Readonly<Record<string, readonly (number | null)[]>> = {
  'month first': [1.5, 0.5, 0.35],
  'month next': [1.3, 0.6, 0.5],
  'week first': [0.75, 0.6, 0.7],
  'list first': [1, 0.5, 0.25],
};

/** How many elements a view may hold at 20,000 events. */
const elements: Readonly<Record<string, number>> = {month: 600, week: 900, list: 800};

/** Not products that one could choose: lower bounds, and a thin element that is compared with by itself. */
const besides = /^(own|floor|lit-only|mintplayer)/;

interface Run {
  readonly first: number;
  readonly next: number;
  readonly dom: number;
  readonly cpuFirst: number;
}

/** The calendar against every peer, all in one run, each page fresh; medians of seven. */
export const calendarBench: Bench = async (say) => {
  if (!existsSync(peersFolder))
    throw new Error('The peers are not here: shared/bench/components is missing.');
  mkdirSync(scripts, {recursive: true});
  cpSync(peersFolder, scripts, {recursive: true});
  mkdirSync(`${scripts}peers/own`, {recursive: true});
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('calendar-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source', 'production', 'browser'],
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    logLevel: 'error',
  });
  writeFileSync(`${scripts}peers/own/own.js`, outputFiles[0]?.text ?? '');
  writeFileSync(`${scripts}peers/own/package.json`, '{"private": true, "type": "module"}\n');
  const node = (script: string, ...args: readonly string[]) => {
    say(`${script} …`);
    const {status} = spawnSync(process.execPath, [script, ...args], {
      cwd: scripts,
      env: {...process.env, BENCH_WORK: work},
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`${script} failed.`);
  };
  if (!existsSync(`${work}tools/node_modules`)) node('setup.mjs');
  node('build.mjs');
  node('run-bench.mjs', 'calendar', `--counts=${counts.join()}`, '--runs=7');
  const {rows} = JSON.parse(readFileSync(`${work}bench-calendar.json`, 'utf8')) as {
    readonly rows: Readonly<Record<string, readonly Run[]>>;
  };
  return measuresOf(rows);
};

/** The table of issue 8 from the runs of every peer. */
export function measuresOf(rows: Readonly<Record<string, readonly Run[]>>): readonly Measure[] {
  const measures: Measure[] = [];
  const figures = (peer: string, view: string, count: number, what: keyof Run) =>
    (rows[`${peer}|${view}|${count}`] ?? []).map((run) => run[what]);
  const peers = [...new Set(Object.keys(rows).map((key) => key.split('|', 1)[0] ?? ''))];
  for (const [name, must] of Object.entries(limits)) {
    const [view, what] = name.split(' ') as [string, 'first' | 'next'];
    for (const [index, count] of counts.entries()) {
      const ours = figures('own', view, count, what);
      const products = peers
        .filter((peer) => !besides.test(peer))
        .map((peer) => figures(peer, view, count, what));
      const fastest = products.filter((runs) => runs.length > 0).sort((a, b) => median(a) - median(b))[0];
      const label = `${name}, ${count} events`;
      measures.push(measure(`${label}, fastest product`, 'ms', ours, fastest ?? [], must[index] ?? null));
      const thin = figures('mintplayer', view, count, what);
      if (thin.length > 0) measures.push(measure(`${label}, thin element`, 'ms', ours, thin, 1.5));
    }
  }
  measures.push(
    measure(
      'month first at 20,000 ÷ at 2,000 (processor)',
      'ms',
      figures('own', 'month', 20_000, 'cpuFirst'),
      figures('own', 'month', 2000, 'cpuFirst'),
      3,
    ),
  );
  for (const [view, most] of Object.entries(elements)) {
    measures.push(
      measure(`${view}, elements at 20,000`, 'elements', figures('own', view, 20_000, 'dom'), [most], 1),
    );
  }
  return measures;
}
