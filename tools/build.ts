// npm run build: what is published. Declarations by tsc, code by rollup, the manifest of the elements, the pages.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

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
