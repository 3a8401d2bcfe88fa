import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Cost} from './cost.js';

/** Bundles a file beside this one as it would be published, so that no development loader is measured. */
export async function bundle(
  file: string,
  folder: string,
  name: string = file.replace(/\.ts$/, '.mjs'),
): Promise<string> {
  const outfile = join(folder, name);
  await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    banner: {
      js: "import {createRequire as requireFor} from 'node:module'; const require = requireFor(import.meta.url);",
    },
    logLevel: 'error',
  });
  return outfile;
}

/** Runs a bundle that ends by printing its cost. */
export function costOf(program: string, ...args: readonly string[]): Cost {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`The measured program ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Cost;
}
