import {type ReadFault, ReadFaultError} from '../read-fault.js';
import type {PackageContainer} from './container.js';
import {decodeStrictly, guessEncoding, startsAsUtf16} from './encoding.js';
import {makeCleanBytes} from './json/clean-bytes.js';
import {parseStrictly} from './json/strict-parse.js';
import {manifestPath} from './paths.js';

/** A manifest as it stands, or why there is none. */
export type ManifestReading =
  | {readonly value: unknown; readonly text: string; readonly faults?: undefined}
  | {readonly faults: readonly ReadFault[]};

/** The longest manifest that is read; a million files fit. */
const maxManifestBytes = 384 * 1024 * 1024;

/** Reads `manifest.json`, unjudged; a fault names line and column. */
export async function readManifest(container: PackageContainer): Promise<ManifestReading> {
  const failed = (fault: ReadFault) => ({faults: [{...fault, file: manifestPath}]});
  const entry = container.entries.get(manifestPath);
  if (entry === undefined) return failed({fault: 'manifest-missing'});
  if (entry.bytes > maxManifestBytes) {
    return failed({fault: 'record-too-long', values: {limit: maxManifestBytes}});
  }
  const bytes = new Uint8Array(entry.bytes);
  try {
    let done = 0;
    for await (const chunk of entry.open()) {
      bytes.set(chunk, done);
      done += chunk.length;
    }
  } catch (error) {
    if (error instanceof ReadFaultError) return failed(error.fault);
    throw error;
  }
  const utf16 = startsAsUtf16(bytes);
  if (utf16 !== undefined) return failed({fault: 'encoding-not-utf8', values: {encoding: utf16}});
  const text = decodeStrictly(bytes);
  if (text === undefined) {
    const encoding = guessEncoding(bytes);
    return failed({fault: 'encoding-not-utf8', ...(encoding && {values: {encoding}})});
  }
  if (text.startsWith('\uFEFF')) return failed({fault: 'encoding-bom', line: 1});
  const {value, fault} = parseStrictly(text, makeCleanBytes(), bytes, 0, bytes.length);
  if (fault === undefined) return {value, text};
  const before = text.slice(0, (fault.column ?? 1) - 1);
  return failed({
    fault: fault.fault,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  });
}
