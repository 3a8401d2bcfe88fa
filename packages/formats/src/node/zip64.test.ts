import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {afterAll, describe, expect, it} from 'vitest';
import {ZipFile} from 'yazl';
import {openPackage} from './open-package.js';

const folder = mkdtempSync(join(tmpdir(), 'skolebro-'));
afterAll(() => rmSync(folder, {recursive: true}));

describe('a zip in the form for more than 4 GB', () => {
  it('opens like any other', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('{"a":1}\n'), 'records/a.ndjson', {forceZip64Format: true});
    zip.addBuffer(Buffer.from('{"b":1}\n'), 'records/b.ndjson', {forceZip64Format: true, compress: false});
    zip.end({forceZip64Format: true, comment: ''});
    const path = join(folder, 'wide.zip');
    writeFileSync(path, await buffer(zip.outputStream));
    const container = await openPackage(path);
    expect(container.faults).toEqual([]);
    const texts: string[] = [];
    for (const entry of container.entries.values()) {
      for await (const chunk of entry.open()) texts.push(Buffer.from(chunk).toString());
    }
    expect(texts).toEqual(['{"a":1}\n', '{"b":1}\n']);
    await container.close();
  });
});
