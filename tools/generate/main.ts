import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {generate} from './generate.js';
import {staleFiles, writeOutputs} from './outputs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Makes everything that is made from the models; with `--check` it only says what is stale. */
async function main(): Promise<number> {
  const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});
  const outputs = await generate(root, values.check);
  if (values.check) {
    const stale = staleFiles(root, outputs);
    if (stale.length === 0) {
      console.log(`${outputs.files.size} generated files are current.`);
      return 0;
    }
    console.error(`Stale; run npm run generate:\n${stale.map((path) => `  ${path}`).join('\n')}`);
    return 1;
  }
  const written = writeOutputs(root, outputs);
  console.log(`${outputs.files.size} generated files, ${written.length} of them changed.`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
