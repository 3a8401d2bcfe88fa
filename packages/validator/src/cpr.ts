import {readCpr} from '@skolebro/models';

/**
 * Ten digits that stand by themselves, or behind letters only, with or without a hyphen or a blank before the last four.
 *
 * Left out on purpose: digits inside longer numbers, decimals and hexadecimal tokens, and international phone numbers.
 */
const candidate =
  /(?<![0-9A-Za-z+]|[0-9][-.,])[A-Za-zÆØÅæøå]{0,20}([0-9]{6})[- ]?([0-9]{4})(?![0-9A-Za-z]|[-.,][0-9])/g;

/**
 * Tells whether a text holds what reads as a CPR number: ten digits that begin with a date of birth since 1900.
 *
 * Numbers whose day is raised by 60 count too. The price: of ten-digit numbers of other kinds about one in twenty reads
 * as a CPR number. That is taken, since one that slips through cannot be called back.
 */
export function holdsCpr(text: string): boolean {
  // Few texts read so at all, so only those are read again without the UUIDs, one in a million of which does.
  return text.length >= 10 && readsAsCpr(text) && readsAsCpr(text.replace(uuids, ' '));
}

const uuids = /(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])/gi;

function readsAsCpr(text: string): boolean {
  for (const [, date = '', serial = ''] of text.matchAll(candidate)) {
    // The oldest numbers belong to people born before 1900, which is also how many time stamps read.
    if ((readCpr(date + serial)?.birthDate ?? '') >= '1900') return true;
  }
  return false;
}

/** Tells quickly whether a JSON text can hold a CPR number in any of its strings; it errs on the side of yes. */
export function mayHoldCpr(json: string): boolean {
  // Digits can be written as escapes, so a text with escapes is always looked through.
  return json.includes('\\u') || tenDigits.test(json);
}

/** Without an alternative beside it the digits are found twice as fast. */
const tenDigits = /(?<![0-9])(?:[0126-8][0-9]|3[01]|9[01])(?:0[1-9]|1[0-2])[0-9]{2}[- ]?[0-9]{4}(?![0-9])/;
