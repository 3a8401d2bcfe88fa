import {findJsonFault} from '../package/json/find-json-fault.js';
import type {ReadFaultId} from '../read-fault.js';

/**
 * Reads the extensions of a record: each is a URI and JSON as text, which must hold what JSON of a record must.
 *
 * `spoil` is told what makes the record unreadable.
 */
export function extensionsOf(
  {extension = [], ...others}: {readonly extension?: unknown; readonly [name: string]: unknown},
  spoil: (reason: string, fault: ReadFaultId) => void,
): unknown {
  const seen = new Map<string, unknown>();
  for (const one of Array.isArray(extension) ? (extension as readonly unknown[]) : []) {
    const {uri, json} = (typeof one === 'object' && one !== null ? one : {}) as {
      readonly uri?: unknown;
      readonly json?: unknown;
    };
    if (typeof uri !== 'string' || typeof json !== 'string') {
      spoil('An extension lacks its uri or its json', 'xml-unexpected');
      continue;
    }
    if (seen.has(uri)) spoil('Two extensions have one uri', 'json-duplicate-key');
    const fault = findJsonFault(json);
    if (fault !== undefined) spoil('The json of an extension is not JSON', fault.fault);
    else seen.set(uri, JSON.parse(json));
  }
  return {...Object.fromEntries(seen), ...others};
}
