import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {type Plugin, build} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {compactStyles} from '../../../tools/compact-styles.mjs';

/** What a page loads at most for an element, Lit included, in KiB after gzip; what is loaded on demand is not counted. */
const budgets: Readonly<Record<string, number>> = {
  assignment: 18,
  assignments: 21,
  board: 15,
  booking: 16,
  calendar: 40,
  'calendar-list': 16,
  'calendar-month': 20,
  'calendar-week': 22,
  'calendar-year': 15,
  'calendar-toolbar': 14,
  event: 18,
  timetable: 23,
  'child-mark': 10,
  'child-switcher': 12,
  'export-check': 14,
  feedback: 11,
  goals: 15,
  'goal-picker': 15,
  'learning-course': 15,
  marking: 23,
  // What reads; what writes is loaded when somebody writes.
  messages: 45,
  notifications: 17,
  'rich-text': 25,
  thread: 36,
  'thread-list': 19,
  composer: 40,
  'recipient-picker': 14,
  'attachment-list': 11,
  'week-plan': 21,
  state: 12,
};

/** Elements that belong together, and what a page with all of them loads at most. */
const joint: readonly (readonly [string, readonly string[], number])[] = [
  [
    'assignments, week plan and learning',
    ['assignment', 'assignments', 'feedback', 'goals', 'learning-course', 'week-plan'],
    32,
  ],
];

describe('the size of', () => {
  for (const [name, elements, budget] of joint) {
    it(`${name} together is at most ${budget} KiB`, async () => {
      const size = await sizeOf(...elements.map((element) => `./define/${element}.ts`));
      process.stdout.write(`size of ${name} together: ${size.toFixed(1)} of ${budget} KiB\n`);
      expect(size).toBeLessThanOrEqual(budget);
    });
  }

  for (const [name, budget] of Object.entries(budgets)) {
    it(`${name} is at most ${budget} KiB`, async () => {
      const size = await sizeOf(`./define/${name}.ts`);
      process.stdout.write(`size of ${name}: ${size.toFixed(1)} of ${budget} KiB\n`);
      expect(size).toBeLessThanOrEqual(budget);
    });
  }
});

/** Styles as they are published. */
const compact: Plugin = {
  name: 'compact-styles',
  setup(bundler) {
    bundler.onLoad({filter: /[\\/]components[\\/]src[\\/].*\.ts$/}, ({path}) => ({
      contents: compactStyles(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

async function sizeOf(...elements: readonly string[]): Promise<number> {
  const {outputFiles} = await build({
    stdin: {
      contents: elements.map((element) => `import '${element}';`).join('\n'),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    outdir: 'dist',
    entryNames: 'entry',
    conditions: ['source', 'production', 'browser'],
    logLevel: 'silent',
    metafile: true,
    plugins: [compact],
  });
  const texts = new Map(
    outputFiles.map(({path, text}) => [path.replaceAll('\\', '/').split('/').at(-1) ?? '', text]),
  );
  return gzipSync([...eager('entry.js', texts)].map((name) => texts.get(name)).join('\n')).length / 1024;
}

/** The files that are loaded at once with one of them: by import statements, not by import(). */
function eager(
  name: string,
  texts: ReadonlyMap<string, string>,
  seen = new Set<string>(),
): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, imported = ''] of (texts.get(name) ?? '').matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
    eager(imported, texts, seen);
  }
  return seen;
}
