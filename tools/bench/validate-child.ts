import {createReadStream} from 'node:fs';
import {join} from 'node:path';
import {openPackage} from '@skolebro/formats/node';
import {validatePackage} from '@skolebro/validator';
import {printCost} from './cost.js';

const [who, folder = ''] = process.argv.slice(2);

await printCost(who === 'ours' ? validate : parse);

async function validate(): Promise<void> {
  const container = await openPackage(folder);
  const {verdict, rules} = await validatePackage(container);
  await container.close();
  const notChecked = rules.filter(({outcome}) => outcome === 'not-checked').length;
  if (verdict !== 'conformant')
    throw new Error(`The package is ${verdict}, ${notChecked} rules not checked.`);
}

/** The least that any reader of JSON lines does: cut at line feeds, decode, parse. */
async function parse(): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let records = 0;
  for await (const chunk of createReadStream(join(folder, 'records', 'calendar-event.ndjson'), {
    highWaterMark: 1024 * 1024,
  }) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let begin = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, begin)) {
      JSON.parse(bytes.toString('utf8', begin, end));
      records += 1;
      begin = end + 1;
    }
    rest = bytes.subarray(begin);
  }
  if (records === 0) throw new Error('No record was read.');
}
