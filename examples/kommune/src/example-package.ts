import type {Manifest, ManifestFile} from '@skolebro/models';
import {samplePackage} from '@skolebro/samples';
import {type ZipFile, storedZip} from '../../package/stored-zip.js';

/** Makes a package for a change of supplier from the sample world; with faults, one of each is planted. */
export async function examplePackage(hasFaults: boolean, pupils = 60): Promise<File> {
  const {manifest, records, attachments, others, listed} = samplePackage({
    profile: 'supplier-exit',
    pupils,
    hasFaults,
  });
  const files: ZipFile[] = [];
  const stated: ManifestFile[] = [];
  const add = async (path: string, bytes: Uint8Array<ArrayBuffer>, about: object = {}): Promise<void> => {
    files.push({path, text: bytes});
    stated.push({path, ...about, bytes: bytes.length, sha256: await sha256Of(bytes)});
  };
  for (const [entity, list] of Object.entries(records)) {
    const lines = [...list];
    const bytes = await new Blob(lines.flatMap(lineOf)).arrayBuffer();
    await add(`records/${entity}.ndjson`, new Uint8Array(bytes), {
      entity,
      records: lines.filter(isRecord).length,
    });
  }
  const encoder = new TextEncoder();
  for (const {sha256, text} of attachments) await add(`files/${sha256}`, encoder.encode(text));
  for (const {path, bytes} of others) await add(path, new Uint8Array(bytes));
  const whole: Manifest = {...manifest, files: listed(stated)};
  const zip = storedZip([{path: 'manifest.json', text: JSON.stringify(whole)}, ...files]);
  return new File([zip], hasFaults ? 'eksempel-med-fejl.zip' : 'eksempel.zip', {type: 'application/zip'});
}

/** Of bytes that are planted, only a whole line can be a record. */
function isRecord(record: object): boolean {
  return !(record instanceof Uint8Array) || (record.length > 1 && record.at(-1) === 0x0a);
}

/** A planted fault may be bytes that no record could be. */
function lineOf(record: object): readonly BlobPart[] {
  return record instanceof Uint8Array ? [new Uint8Array(record)] : [JSON.stringify(record), '\n'];
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
