import {type LocalDate, weekdayOf} from '@skolebro/models';

/** How one language writes days and times. */
export interface DateWords {
  /** From Monday. */
  readonly weekdays: string;
  readonly months: string;

  /** What stands behind a short name and behind the number of a day, and before that number after a weekday. */
  readonly dot: string;
  readonly before: string;

  /** Between two days, and between hours and minutes. */
  readonly dash: string;
  readonly clock: string;
}

/**
 * Our own words for the two languages that every element speaks.
 *
 * The first `Intl.DateTimeFormat` of a page costs Chromium 15 to 20 ms, as much as drawing a whole month does.
 */
export const dateWords: Readonly<Record<string, DateWords>> = {
  'da-DK': {
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    months: 'januar februar marts april maj juni juli august september oktober november december',
    dot: '.',
    before: ' den ',
    dash: '–',
    clock: '.',
  },
  'en-GB': {
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    months: 'January February March April May June July August September October November December',
    dot: '',
    before: ', ',
    dash: '\u2009–\u2009',
    clock: ':',
  },
};

/**
 * A day in the words of a language, as "mandag den 16. november 2026".
 *
 * @param pattern with `W` and `M` for the names, `w` and `m` for short ones, `D` and `Y` for the numbers
 */
export function writeDay(date: LocalDate, pattern: string, words: DateWords): string {
  const weekday = words.weekdays.split(' ')[weekdayOf(date) - 1] ?? '';
  const month = words.months.split(' ')[Number(date.slice(5, 7)) - 1] ?? '';
  const parts: Readonly<Record<string, string>> = {
    W: weekday,
    w: weekday.replace(/dag$|(s|nes|rs|ur)?day$/, words.dot),
    D: `${Number(date.slice(8))}${words.dot}`,
    M: month,
    m: month.length < 4 ? month : month.slice(0, month.startsWith('Sep') ? 4 : 3) + words.dot,
    Y: String(Number(date.slice(0, 4))),
    ',': words.before,
  };
  return pattern.replace(/[WwDMmY,]/g, (letter) => parts[letter] ?? '');
}

/** From one day to another, as "16.–22. november 2026": what both have in common is said once. */
export function writeSpan(start: LocalDate, end: LocalDate, words: DateWords): string {
  const last = writeDay(end, 'D M Y', words);
  if (start === end) return last;
  const isSame = (length: number) => start.slice(0, length) === end.slice(0, length);
  return writeDay(start, isSame(7) ? 'D' : isSame(4) ? 'D M' : 'D M Y', words) + words.dash + last;
}
