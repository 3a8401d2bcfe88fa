/**
 * Ten digits that stand by themselves, or behind letters only, with or without a hyphen or a blank before the last four.
 *
 * Left out on purpose: digits inside longer numbers, decimals and hexadecimal tokens, and international phone numbers.
 */
const candidate =
  /(?<![0-9A-Za-z+]|[0-9][-.,])[A-Za-zÆØÅæøå]{0,20}([0-9]{2})([0-9]{2})([0-9]{2})[- ]?([0-9]{4})(?![0-9A-Za-z]|[-.,][0-9])/g;

/**
 * Tells whether a text holds what reads as a CPR number: ten digits that begin with a valid date.
 *
 * The check digit says nothing, since numbers without one have been given out since 2007. Replacement numbers, whose
 * day is raised by 60, count too. The price: of ten-digit numbers of other kinds about one in fifteen reads as a CPR
 * number. That is taken, since one that slips through cannot be called back.
 */
export function holdsCpr(text: string): boolean {
  if (text.length < 10) return false;
  for (const [, day, month, year, serial] of text.matchAll(candidate)) {
    if (isBirthDate(Number(day), Number(month), Number(year), Number(serial))) return true;
  }
  return false;
}

function isBirthDate(day: number, month: number, yearOfCentury: number, serial: number): boolean {
  const birthDay = day > 60 ? day - 60 : day;
  if (birthDay < 1 || month < 1 || month > 12) return false;
  const year = yearOf(yearOfCentury, Math.floor(serial / 1000));
  return birthDay <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The century by the seventh digit, after the civil register's own table. */
function yearOf(yearOfCentury: number, seventh: number): number {
  if (seventh <= 3) return 1900 + yearOfCentury;
  if (seventh === 4 || seventh === 9) return (yearOfCentury <= 36 ? 2000 : 1900) + yearOfCentury;
  return (yearOfCentury <= 57 ? 2000 : 1800) + yearOfCentury;
}
