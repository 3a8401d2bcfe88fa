// npm run build: what is published. Declarations by tsc, code by rollup, the manifest of the elements, the pages, and the one page that works as a file.
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {singlePage, singlePagePath} from './single-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const steps: readonly (readonly string[])[] = [
  ['typescript/bin/tsc', '-b'],
  ['rollup/dist/bin/rollup', '--config', '--silent'],
  [
    '@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--quiet',
  ],
  ['vite/bin/vite.js', 'build', '--config', 'examples/vite.config.ts', '--logLevel', 'warn'],
];

for (const [file, ...args] of steps) {
  const begun = Date.now();
  const {status} = spawnSync(process.execPath, [`${root}node_modules/${file ?? ''}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(
      `The build stopped: ${file ?? ''} ${args.join(' ')} did not succeed. Its message is above.`,
    );
    process.exit(1);
  }
  console.log(`${file ?? ''}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

const begun = Date.now();
writeFileSync(singlePagePath, await singlePage());
console.log(`${singlePagePath.slice(root.length)}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
