import type {LocalDate} from '../scalars.js';
import {isRealDate} from './local-date.js';

/** What a CPR number says of itself. */
export interface CprReading {
  /** A real number, a test number (60 added to the day), or a replacement number (letters after the date, KOT). */
  readonly kind: 'real' | 'pseudo' | 'replacement';
  /** The day of birth; absent for a replacement number, which does not tell the century. */
  readonly birthDate?: LocalDate;
}

/**
 * Reads a text that is nothing but a CPR number, with or without the hyphen.
 *
 * Only form and date are looked at: numbers without the check digit of modulus 11 have been given
 * out since 2007 (CPR-kontoret, "Personnumre uden kontrolciffer").
 */
export function readCpr(text: string): CprReading | undefined {
  const parts = /^([0-9]{2})([0-9]{2})([0-9]{2})-?([0-9]{4}|[A-Z]{3}[0-9])$/.exec(text);
  if (!parts) return undefined;
  const [, dayText = '', month = '', yearOfCentury = '', serial = ''] = parts;
  const pseudo = Number(dayText) > 60;
  const day = String(Number(dayText) - (pseudo ? 60 : 0)).padStart(2, '0');
  if (/[A-Z]/.test(serial)) {
    // The century is not known, so 29 February must be allowed: 2000 is a leap year.
    return isRealDate(`2000-${month}-${day}`) ? {kind: 'replacement'} : undefined;
  }
  const birthDate = `${String(centuryOf(Number(serial[0]), Number(yearOfCentury)))}${yearOfCentury}-${month}-${day}`;
  return isRealDate(birthDate) ? {kind: pseudo ? 'pseudo' : 'real', birthDate} : undefined;
}

/** The first two digits of the year of birth, after the seventh digit (CPR-kontoret, "Personnummeret i CPR"). */
function centuryOf(seventhDigit: number, yearOfCentury: number): 18 | 19 | 20 {
  if (seventhDigit <= 3) return 19;
  if (seventhDigit === 4 || seventhDigit === 9) return yearOfCentury <= 36 ? 20 : 19;
  return yearOfCentury <= 57 ? 20 : 18;
}

/**
 * The age from which children answer for themselves where consent is the basis, unless a kommune sets another
 * (databeskyttelsesloven § 6, since 1 January 2024).
 */
export const ageOfOwnConsent = 15;
