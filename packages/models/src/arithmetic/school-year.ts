import type {LocalDate, SchoolYear} from '../scalars.js';

/**
 * The school year that the day lies in, as 2026-2027.
 *
 * A Danish school year begins on 1 August (folkeskoleloven § 14 a) and ends on 31 July.
 */
export function schoolYearOf(date: LocalDate): SchoolYear {
  const year = Number(date.slice(0, 4));
  return schoolYearFrom(date.slice(5) >= '08-01' ? year : year - 1);
}

/**
 * The school year that the text names, in STIL's form 2026-2027 or people's forms 2026/27, 2026-27 and 2026/2027.
 *
 * Nothing comes back when the second year does not follow the first.
 */
export function readSchoolYear(text: string): SchoolYear | undefined {
  const parts = /^([0-9]{4})\s?[-/–]\s?([0-9]{2}|[0-9]{4})$/.exec(text.trim());
  if (!parts) return undefined;
  const [, first = '', second = ''] = parts;
  const schoolYear = schoolYearFrom(Number(first));
  return schoolYear.endsWith(second) ? schoolYear : undefined;
}

/** Whether the two years of a school year written as 2026-2027 follow each other (requirement GR-07). */
export function isSchoolYear(text: string): boolean {
  return /^[0-9]{4}-[0-9]{4}$/.test(text) && readSchoolYear(text) === text;
}

/** The school year as people write it: 2026/27. */
export function shortSchoolYear(schoolYear: SchoolYear): string {
  return `${schoolYear.slice(0, 4)}/${schoolYear.slice(7)}`;
}

/** 1 August of the school year's first year. */
export function startOfSchoolYear(schoolYear: SchoolYear): LocalDate {
  return `${schoolYear.slice(0, 4)}-08-01`;
}

/** 31 July of the school year's second year; the day itself is part of the year. */
export function endOfSchoolYear(schoolYear: SchoolYear): LocalDate {
  return `${schoolYear.slice(5)}-07-31`;
}

/** The school year that many years later, or earlier when negative. */
export function addSchoolYears(schoolYear: SchoolYear, years: number): SchoolYear {
  return schoolYearFrom(Number(schoolYear.slice(0, 4)) + years);
}

function schoolYearFrom(firstYear: number): SchoolYear {
  return `${String(firstYear).padStart(4, '0')}-${String(firstYear + 1).padStart(4, '0')}`;
}
