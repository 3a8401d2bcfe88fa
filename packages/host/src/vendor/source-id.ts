import type {Identifier, Uuid} from '@skolebro/models';

/** The namespace of ids that are made from an id in another system, the same as in `@skolebro/formats`. */
const namespace = '8d1f0c6e3f5b5c1a9a536d0f8b7f2c44';

/** Makes the id of a record from the id that another system knows it by; the same always gives the same. */
export function idFromSource(system: string, value: string): Uuid {
  const name = new TextEncoder().encode(`${system} ${value}`);
  const input = new Uint8Array(16 + name.length);
  for (let at = 0; at < 16; at += 1) input[at] = parseInt(namespace.slice(2 * at, 2 * at + 2), 16);
  input.set(name, 16);
  const bytes = sha1(input).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A record's id and the id that its source knows it by. */
export function identified(
  system: string,
  value: string,
): {readonly id: Uuid; readonly identifiers: readonly Identifier[]} {
  return {id: idFromSource(system, value), identifiers: [{system, value}]};
}

/**
 * SHA-1 (RFC 3174), here because a browser's own works only later than it is asked.
 *
 * It names things and protects nothing.
 */
function sha1(input: Uint8Array): Uint8Array {
  const length = input.length;
  const padded = new Uint8Array((((length + 8) >> 6) + 1) << 6);
  padded.set(input);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, length << 3);
  view.setUint32(padded.length - 8, length >>> 29);
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const words = new Uint32Array(80);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(block + 4 * i);
    for (let i = 16; i < 80; i += 1) words[i] = turn(at(i - 3) ^ at(i - 8) ^ at(i - 14) ^ at(i - 16), 1);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i += 1) {
      const [mixed, constant] = round(i, b, c, d);
      const next = (turn(a, 5) + mixed + e + constant + at(i)) >>> 0;
      [a, b, c, d, e] = [next, a, turn(b, 30), c, d];
    }
    [a, b, c, d, e].forEach((value, i) => (state[i] = (state[i] ?? 0) + value));
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((value, i) => digest.setUint32(4 * i, value));
  return new Uint8Array(digest.buffer);

  function at(index: number): number {
    return words[index] ?? 0;
  }
}

function round(i: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  if (i < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (i < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (i < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function turn(value: number, by: number): number {
  return ((value << by) | (value >>> (32 - by))) >>> 0;
}
