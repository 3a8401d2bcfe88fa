import {parseArgs} from 'node:util';
import type {Bench} from './bench.js';
import {tableOf} from './table.js';

const benches: ReadonlyMap<string, () => Promise<Bench>> = new Map([
  ['assignments', async () => (await import('./assignments.js')).assignmentsBench],
  ['base', async () => (await import('./base.js')).baseBench],
  ['messages', async () => (await import('./messages.js')).messagesBench],
  ['calendar', async () => (await import('./calendar.js')).calendarBench],
  ['validate', async () => (await import('./validate.js')).validateBench],
]);

const usage = `Usage: npm run bench -- <${[...benches.keys()].join('|')}> [--json]`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const chosen = readArguments(args);
  if (chosen === undefined) {
    console.error(`Only one name and --json can be given. ${usage}`);
    return 2;
  }
  const {name, json} = chosen;
  const load = benches.get(name ?? '');
  if (load === undefined) {
    console.error(
      `${name === undefined ? 'Name a benchmark.' : `There is no benchmark “${name}”.`} ${usage}`,
    );
    return 2;
  }
  const bench = await load();
  const measures = await bench((text) => console.error(text));
  console.log(json ? JSON.stringify(measures, null, 2) : tableOf(measures));
  const failed = measures.filter(({ratio, must}) => ratio !== null && must !== null && ratio > must);
  for (const {name: what, ratio, must} of failed)
    console.error(`${what}: ${ratio} × the peer, at most ${must} allowed.`);
  return failed.length === 0 ? 0 : 1;
}

function readArguments(args: readonly string[]): {name: string | undefined; json: boolean} | undefined {
  try {
    const {positionals, values} = parseArgs({
      args: [...args],
      options: {json: {type: 'boolean'}},
      allowPositionals: true,
    });
    return positionals.length > 1 ? undefined : {name: positionals[0], json: values.json ?? false};
  } catch {
    return undefined;
  }
}
