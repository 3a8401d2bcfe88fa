import {fileURLToPath} from 'node:url';
import {runNew} from './run.js';

try {
  console.log(runNew(fileURLToPath(new URL('../../', import.meta.url)), process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
