import type {Ajv2020 as Ajv2020Class} from 'ajv/dist/2020.js';
import {createReadStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {openPackage} from '@skolebro/formats/node';
import {validatePackage} from '@skolebro/validator';
import {printCost} from './cost.js';

const [who, folder = '', peers = ''] = process.argv.slice(2);

if (who === 'ours') await printCost(validate);
else if (who === 'parse') await printCost(() => parse());
else {
  const accepts = await compileWithAjv();
  await printCost(() => parse(accepts));
}

async function validate(): Promise<void> {
  const container = await openPackage(folder);
  const {verdict, rules} = await validatePackage(container);
  await container.close();
  const notChecked = rules.filter(({outcome}) => outcome === 'not-checked').length;
  if (verdict !== 'conformant')
    throw new Error(`The package is ${verdict}, ${notChecked} rules not checked.`);
}

/** What a developer would write without us: the published schema in the best known validator. */
async function compileWithAjv(): Promise<(value: unknown) => boolean> {
  const load = createRequire(join(peers, 'package.json'));
  const {Ajv2020} = load('ajv/dist/2020.js') as {Ajv2020: typeof Ajv2020Class};
  const schema = JSON.parse(await readFile(join(peers, 'calendar-event.json'), 'utf8')) as object;
  return new Ajv2020({strict: false}).compile(schema);
}

/** The least that any reader of JSON lines does: cut at line feeds, decode, parse. */
async function parse(accepts: (value: unknown) => boolean = () => true): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let records = 0;
  for await (const chunk of createReadStream(join(folder, 'records', 'calendar-event.ndjson'), {
    highWaterMark: 1024 * 1024,
  }) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let begin = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, begin)) {
      const value: unknown = JSON.parse(bytes.toString('utf8', begin, end));
      if (!accepts(value)) throw new Error('The peer refuses a record that the standard allows.');
      records += 1;
      begin = end + 1;
    }
    rest = bytes.subarray(begin);
  }
  if (records === 0) throw new Error('No record was read.');
}
