import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {type BuildOptions, build} from 'esbuild';
import {type Browser, type Page, launch} from 'puppeteer-core';
import {browserArguments, ensureBrowser} from '../browser.mjs';
import {type Bench, type Measure, measure, median} from './bench.js';
import {type Side, bareSides, ourPage, ourSides, peerPackages, peers} from './messages-sides.js';
import {installPeers} from './peers.js';

const rounds = 3;
const counts = [500, 5000, 10_000] as const;

/** How many times the fastest product's time a first drawing may take, for so many threads. */
const most: Readonly<Record<number, number>> = {500: 0.5, 5000: 0.1, 10_000: 0.1};

/** What the whole widget may weigh, with Lit and DOMPurify, in KiB after gzip. */
const budget = 45;

/** The list of threads against products and bare Lit; a long thread; and what the widget weighs. */
export const messagesBench: Bench = async (say) => {
  say('Installing the peers …');
  const folder = fileURLToPath(installPeers('messages', peerPackages));
  const here = fileURLToPath(new URL('../..', import.meta.url));
  const bundles = new Map<Side, string>();
  for (const side of [...ourSides, ...bareSides]) bundles.set(side, await bundle(side.source, here));
  for (const side of peers) bundles.set(side, await bundle(side.source, folder));
  const browser = await launch({
    executablePath: ensureBrowser(),
    headless: true,
    args: [...browserArguments],
  });
  try {
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const count of counts) {
        for (const [side, script] of bundles) {
          if (count > side.most) continue;
          say(`Round ${round + 1} of ${rounds}: ${count} threads, ${side.name} …`);
          const key = `${side.name} ${count}`;
          times.set(key, [...(times.get(key) ?? []), await draw(browser, script, count)]);
        }
      }
    }
    return [...listMeasures(times), ...(await ownMeasures(browser, here)), await sizeMeasure()];
  } finally {
    await browser.close();
  }
};

function listMeasures(times: ReadonlyMap<string, readonly number[]>): readonly Measure[] {
  const of = (name: string, count: number) => times.get(`${name} ${count}`) ?? [];
  const [list = {name: ''}, all = {name: ''}] = ourSides;
  const [bare = {name: ''}, bareAll = {name: ''}] = bareSides;
  return [
    ...counts.flatMap((count) => {
      const rivals = peers.filter((peer) => of(peer.name, count).length > 0);
      const [fastest] = rivals.sort((a, b) => median(of(a.name, count)) - median(of(b.name, count)));
      const ours = of(list.name, count);
      return [
        measure(
          `first drawing of ${count} threads against ${fastest?.name ?? 'nobody'}`,
          'ms',
          ours,
          of(fastest?.name ?? '', count),
          most[count] ?? null,
        ),
        measure(
          `first drawing of ${count} threads against bare windowed Lit`,
          'ms',
          ours,
          of(bare.name, count),
          2,
        ),
      ];
    }),
    measure(
      '5000 threads, all rows, against bare Lit',
      'ms',
      of(all.name, 5000),
      of(bareAll.name, 5000),
      1.3,
    ),
  ];
}

async function ownMeasures(browser: Browser, here: string): Promise<readonly Measure[]> {
  const script = await bundle(ourPage, here);
  const each = async (call: string, times: number) => {
    const figures: number[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      figures.push(await onPage(browser, script, (page) => page.evaluate(call) as Promise<number>));
    }
    return figures;
  };
  const place = 'document.body.firstElementChild';
  const messages = `Array.from({length: 500}, (_, index) => ({id: 'm' + index, kind: 'message', at: '2026-11-16T12:00:00Z',
    sender: {name: 'Mette Holm', role: 'employee'}, html: '<p>Kære <b>alle</b></p><ul><li>Husk tøj</li></ul>'}))`;
  return [
    measure(
      'longest script task while scrolling 10000 threads',
      'ms',
      await each(`scrollThrough(${place}, threads(10000))`, 7),
      [16],
      1,
    ),
    measure(
      'rows drawn for one more thread',
      'rows',
      await each(`addOne(${place}, threads(5000))`, 1),
      [1],
      1,
    ),
    measure(
      'script to open a thread of 500 messages',
      'ms',
      await each(`openThread(${place}, ${messages})`, 7),
      [100],
      1,
    ),
  ];
}

/** Whatever is loaded by whoever reads and writes, whenever it comes; all of it pressed as one. */
async function sizeMeasure(): Promise<Measure> {
  const folder = fileURLToPath(new URL('../../packages/components/src', import.meta.url));
  const {outputFiles} = await build({
    ...settings("import './define/messages.js'; import './define/composer.js';", folder),
    format: 'esm',
    splitting: true,
    outdir: 'dist',
  });
  const all = outputFiles.map(({text}) => text).join('\n');
  return measure(
    'skolebro-messages with all its parts, Lit and DOMPurify',
    'KiB gzip',
    [gzipSync(all).length / 1024],
    [budget],
    1,
  );
}

async function bundle(source: string, folder: string): Promise<string> {
  const {outputFiles} = await build({...settings(source, folder), format: 'iife'});
  return outputFiles[0]?.text ?? '';
}

function settings(source: string, folder: string) {
  return {
    stdin: {contents: source, resolveDir: folder, loader: 'js'},
    bundle: true,
    write: false,
    minify: true,
    target: 'es2022',
    conditions: ['source', 'production', 'browser'],
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}},
    define: {'process.env.NODE_ENV': '"production"'},
    loader: {'.css': 'empty'},
    logLevel: 'error',
  } as const satisfies BuildOptions;
}

const threads = `globalThis.threads = (count) => Array.from({length: count}, (_, index) => ({id: 't' + index,
  subject: 'Besked nummer ' + index, preview: 'Kære forældre. Her kommer lidt om ugen, der gik.',
  at: new Date(1794900000000 - index * 3600000).toISOString(), unread: index % 5 === 0 ? 1 : 0,
  senders: [{name: 'Mette Holm ' + (index % 40), role: 'employee'}]}));`;

async function onPage<Given>(
  browser: Browser,
  script: string,
  act: (page: Page) => Promise<Given>,
): Promise<Given> {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1280, height: 900});
    await page.setContent(
      '<!doctype html><html lang="da"><body><div style="block-size: 600px"></div></body></html>',
    );
    await page.addScriptTag({content: threads + script});
    return await act(page);
  } finally {
    await page.close();
  }
}

/** How long a side takes on a fresh page from the call to what is painted, in ms. */
function draw(browser: Browser, script: string, count: number): Promise<number> {
  return onPage(
    browser,
    script,
    (page) =>
      page.evaluate(`(async () => {
        const items = threads(${count});
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        await frame();
        const start = performance.now();
        const ready = side.mount(document.body.firstElementChild, items);
        if (typeof ready === 'function') while (!ready()) await new Promise((done) => setTimeout(done));
        else await ready;
        document.body.getBoundingClientRect();
        await frame();
        return performance.now() - start;
      })()`) as Promise<number>,
  );
}
