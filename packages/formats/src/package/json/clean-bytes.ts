/* eslint-disable @typescript-eslint/no-non-null-assertion -- the places are in bounds, and this is the hottest loop of all */

import {maxDepth} from './limits.js';

/** Tells whether well-formed JSON surely has none of the faults that `JSON.parse` lets through. */
export type CleanBytes = (bytes: Uint8Array, begin: number, end: number) => boolean;

const slots = 256;
const mostKeys = slots / 2;

/**
 * Makes a fast look over the bytes of well-formed JSON: depth, keys, numbers and escapes.
 *
 * `true` is certain; `false` means that `findJsonFault` must look. The keys of the object at each
 * depth stand as hashes in a table of their own, stamped with the object's number instead of
 * being cleared; two equal hashes in one object make it `false`.
 */
export function makeCleanBytes(): CleanBytes {
  const stamps = new Int32Array((maxDepth + 1) * slots);
  const hashes = new Int32Array((maxDepth + 1) * slots);
  const objects = new Int32Array(maxDepth + 1);
  const keys = new Int32Array(maxDepth + 1);
  let object = 0;

  return (bytes, begin, end) => {
    let depth = 0;
    let atKey = false;
    let at = begin;
    while (at < end) {
      const byte = bytes[at]!;
      at += 1;
      if (byte === 0x22) {
        if (atKey) {
          const first = at;
          let hash = 0;
          let letter = bytes[at]!;
          while (letter !== 0x22) {
            if (letter === 0x5c) return false;
            hash = (Math.imul(hash, 31) + letter) | 0;
            at += 1;
            letter = bytes[at]!;
          }
          if (mayBeReserved(bytes, first, at - first)) return false;
          at += 1;
          const own = objects[depth]!;
          let slot = (hash ^ (hash >>> 15)) & (slots - 1);
          while (stamps[depth * slots + slot] === own) {
            if (hashes[depth * slots + slot] === hash) return false;
            slot = (slot + 1) & (slots - 1);
          }
          if ((keys[depth]! += 1) > mostKeys) return false;
          stamps[depth * slots + slot] = own;
          hashes[depth * slots + slot] = hash;
          atKey = false;
        } else {
          let letter = bytes[at]!;
          while (letter !== 0x22) {
            if (letter === 0x5c) {
              at += 1;
              // \uD8 to \uDF: a surrogate, which may stand alone.
              if (bytes[at] === 0x75 && (bytes[at + 1]! | 0x20) === 0x64 && bytes[at + 2]! > 0x37)
                return false;
            }
            at += 1;
            letter = bytes[at]!;
          }
          at += 1;
        }
      } else if (byte === 0x2c) {
        atKey = objects[depth] !== 0;
      } else if (byte === 0x7b) {
        depth += 1;
        if (depth > maxDepth) return false;
        // Stamps of 2^31 objects ago would come again.
        if (object === 0x7fffffff) {
          stamps.fill(0);
          object = 0;
        }
        object += 1;
        objects[depth] = object;
        keys[depth] = 0;
        atKey = true;
      } else if (byte === 0x5b) {
        depth += 1;
        if (depth > maxDepth) return false;
        objects[depth] = 0;
        atKey = false;
      } else if (byte === 0x7d || byte === 0x5d) {
        depth -= 1;
        atKey = false;
      } else if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) {
        const first = at;
        let letter = bytes[at]!;
        while ((letter >= 0x30 && letter <= 0x39) || letter === 0x2e) {
          at += 1;
          letter = bytes[at]!;
        }
        // Fifteen digits always survive a double; an exponent is looked at closely.
        if (at - first > 14 || letter === 0x65 || letter === 0x45) return false;
      }
    }
    return true;
  };
}

/** The three names by which an object's prototype can be reached, told by length and first letters. */
function mayBeReserved(bytes: Uint8Array, at: number, length: number): boolean {
  if (length === 9) {
    return (bytes[at] === 0x5f && bytes[at + 1] === 0x5f) || (bytes[at] === 0x70 && bytes[at + 4] === 0x6f);
  }
  return length === 11 && bytes[at] === 0x63 && bytes[at + 1] === 0x6f && bytes[at + 2] === 0x6e;
}
