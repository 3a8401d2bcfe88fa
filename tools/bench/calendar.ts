import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compactStyles} from '../compact-styles.mjs';
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

/**
 * What is not timed: peers that need ten times the fastest one's time and more, and views that no limit names.
 *
 * One round of them takes as long as all the others together, and none of them can be the fastest.
 */
const outOfReach: readonly string[] = [
  'event-calendar|month|20000',
  'schedule-x|month|20000',
  'schedule-x|list|20000',
  ...['month', 'week', 'list'].map((view) => `dayflow|${view}|20000`),
  'dayflow|list|2000',
  'dayflow|month|2000',
  ...['own', 'fullcalendar7', 'event-calendar'].map((peer) => `${peer}|month-all`),
];

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
  if (!existsSync(`${work}dist/fullcalendar7.js`)) node('build.mjs');
  // The scripts find the peers by their folders; ours is built here, in pieces as it is published.
  mkdirSync(`${scripts}peers/own`, {recursive: true});
  writeFileSync(`${scripts}peers/own/own.js`, '');
  await buildOurs();
  const rows: Record<string, readonly Run[]> = {};
  for (const count of counts) {
    const out = `${work}calendar-${count}.json`;
    // Above 20,000 events the scripts take two rounds off.
    const rounds = count >= 20_000 ? 9 : 7;
    node(
      'run-bench.mjs',
      'calendar',
      `--counts=${count}`,
      `--runs=${rounds}`,
      `--skip=${outOfReach.join()}`,
      `--out=${out}`,
    );
    const found = JSON.parse(readFileSync(out, 'utf8')) as {readonly rows: typeof rows};
    Object.assign(rows, found.rows);
  }
  return measuresOf(rows);
};

/** Our page with the styles as short as they are published, and what is loaded on demand in files of its own. */
async function buildOurs() {
  await build({
    entryPoints: {own: fileURLToPath(new URL('calendar-page.ts', import.meta.url))},
    outdir: `${work}dist`,
    chunkNames: 'own-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source', 'production', 'browser'],
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    logLevel: 'error',
    plugins: [
      {
        name: 'compact-styles',
        setup: (bundler) => {
          bundler.onLoad({filter: /\.styles\.ts$|theme\/.*\.ts$/}, ({path}) => ({
            contents: compactStyles(readFileSync(path, 'utf8')),
            loader: 'ts',
          }));
        },
      },
    ],
  });
}

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
