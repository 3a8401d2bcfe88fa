import type {Finding} from '@skolebro/models';

/** Sorts findings by where they are. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compare(a.pointer ?? '', b.pointer ?? '') ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(JSON.stringify(a.values), JSON.stringify(b.values))
  );
}

/** Code units, not a language's order: the report must be the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number by which findings are chosen: it hangs on their place alone, not on when they were found. */
export function orderOf({file = '', line = 0, pointer = ''}: PlaceOfOrder): number {
  return hashOf(`${file}\n${line}\n${pointer}`);
}

interface PlaceOfOrder {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly pointer?: string | undefined;
}

/** A 53-bit hash of a text (two rounds of FNV-1a with different primes). */
function hashOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 15;
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0);
}
