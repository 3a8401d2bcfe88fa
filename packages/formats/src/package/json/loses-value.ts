/**
 * Tells whether a JSON number comes back as another number once it has been a double (IEEE 754).
 *
 * Whole numbers beyond 2^53 count as lost, for their neighbours cannot be told from them (RFC 7493 §2.2).
 */
export function losesValue(text: string): boolean {
  const value = Number(text);
  if (/^-?[0-9]+$/.test(text)) return !Number.isSafeInteger(value);
  return !Number.isFinite(value) || normal(text) !== normal(String(value));
}

/** Writes a decimal number as digits without zeros at either end, and the place of its point. */
function normal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction;
  const first = all.search(/[1-9]/);
  if (first === -1) return '0';
  const digits = all.slice(first).replace(/0+$/, '');
  return `${sign}${digits}e${BigInt(exponent) + BigInt(whole.length - first)}`;
}
