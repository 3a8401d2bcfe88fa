// Runs a TypeScript file of this checkout with Node, straight from the sources: node tools/run.mjs <file> [arguments]
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from './setup.mjs';

ensureInstalled();
const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
const child = spawn(
  process.execPath,
  ['--conditions=source', '--import', import.meta.resolve('tsx'), `${root}${file}`, ...args],
  {stdio: 'inherit'},
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
