import {sha1} from '@noble/hashes/legacy.js';
import {bytesToHex, hexToBytes, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Uuid} from '@skolebro/models';

/** The namespace of ids that are made from an id in another system. */
export const sourceIdNamespace: Uuid = '8d1f0c6e-3f5b-5c1a-9a53-6d0f8b7f2c44';

/** Makes a UUID of version 5 (RFC 9562 §5.5): the same name in the same namespace gives the same id. */
export function uuidV5(namespace: Uuid, name: string): Uuid {
  const text = utf8ToBytes(name);
  const input = new Uint8Array(16 + text.length);
  input.set(hexToBytes(namespace.replaceAll('-', '')));
  input.set(text, 16);
  const bytes = sha1(input).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Makes the id of a record from the id that another system knows it by. */
export function idFromSource(system: string, value: string): Uuid {
  return uuidV5(sourceIdNamespace, `${system} ${value}`);
}
