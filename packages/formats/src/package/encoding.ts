const strictUtf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** Decodes UTF-8; undefined when a single byte is wrong. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What Node can do with bytes besides what browsers can. */
interface NodeBytes {
  isUtf8(bytes: Uint8Array): boolean;
  readonly Buffer: {
    readonly prototype: {
      utf8Slice(this: Uint8Array, begin: number, end: number): string;
      latin1Slice(this: Uint8Array, begin: number, end: number): string;
    };
  };
}

const {process} = globalThis as {
  readonly process?: {getBuiltinModule?(name: string): NodeBytes | undefined};
};
const node = process?.getBuiltinModule?.('node:buffer');
const latin1 = new TextDecoder('latin1');

/** Cuts lines out of bytes that are known to be UTF-8; undefined where one decoding for all of them is faster. */
export const cutUtf8: ((bytes: Uint8Array, begin: number, end: number) => string) | undefined =
  node && ((bytes, begin, end) => node.Buffer.prototype.utf8Slice.call(bytes, begin, end));

const utf8 = new TextDecoder('utf-8', {ignoreBOM: true});

/** Reads bytes that are known to be UTF-8. */
export function textOfUtf8(bytes: Uint8Array, begin: number, end: number): string {
  return cutUtf8 === undefined ? utf8.decode(bytes.subarray(begin, end)) : cutUtf8(bytes, begin, end);
}

/** Tells whether all bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  return node === undefined ? decodeStrictly(bytes) !== undefined : node.isUtf8(bytes);
}

/** Reads bytes so that what is ASCII can be searched for, and the rest is anything; many times as fast as decoding. */
export function asciiOf(bytes: Uint8Array): string {
  return node === undefined
    ? latin1.decode(bytes)
    : node.Buffer.prototype.latin1Slice.call(bytes, 0, bytes.length);
}

/** Tells from its first bytes that a text is UTF-16, with or without a byte order mark. */
export function startsAsUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  const [first = 1, second = 1] = bytes;
  if (bytes.length < 2) return undefined;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'UTF-16LE';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'UTF-16BE' : undefined;
}

/**
 * Tells that bytes which are not UTF-8 look like Danish in Windows-1252: every high byte is a
 * letter or a mark that Danish text uses.
 */
export function guessEncoding(bytes: Uint8Array): 'windows-1252' | undefined {
  const known = (byte: number) =>
    byte < 0x80 || (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) || marks.has(byte);
  return bytes.every(known) ? 'windows-1252' : undefined;
}

/** Euro, quotation marks, dashes, ellipsis, no-break space, section, guillemets, degree, half. */
const marks: ReadonlySet<number> = new Set([
  0x80, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa7, 0xab, 0xb0, 0xb4, 0xbb, 0xbd,
]);
