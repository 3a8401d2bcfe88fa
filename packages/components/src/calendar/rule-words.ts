import type {LocalDateTime, NthWeekday, RecurrenceRule, Weekday} from '@skolebro/models';
import {dateFormatFor} from './date-format.js';

const weekdays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

interface RuleWords {
  readonly every: Readonly<
    Record<string, readonly [one: string, second: string, many: (n: number) => string]>
  >;
  readonly on: (days: string) => string;
  readonly and: string;
  readonly nth: (n: number, day: string) => string;
  readonly dayOfMonth: (n: number) => string;
  readonly lastDay: string;
  readonly until: (day: string) => string;
  readonly times: (n: number) => string;
  readonly weekdays: string;
  readonly inMonths: (months: string) => string;
  readonly partly: string;
}

const danish: RuleWords = {
  every: {
    daily: ['hver dag', 'hver anden dag', (n) => `hver ${n}. dag`],
    weekly: ['hver uge', 'hver anden uge', (n) => `hver ${n}. uge`],
    monthly: ['hver måned', 'hver anden måned', (n) => `hver ${n}. måned`],
    yearly: ['hvert år', 'hvert andet år', (n) => `hvert ${n}. år`],
    hourly: ['hver time', 'hver anden time', (n) => `hver ${n}. time`],
    minutely: ['hvert minut', 'hvert andet minut', (n) => `hvert ${n}. minut`],
    secondly: ['hvert sekund', 'hvert andet sekund', (n) => `hvert ${n}. sekund`],
  },
  on: (days) => `på ${days}`,
  and: 'og',
  nth: (n, day) => (n === -1 ? `den sidste ${day}` : n < 0 ? `den ${-n}. sidste ${day}` : `den ${n}. ${day}`),
  dayOfMonth: (n) => `den ${n}.`,
  lastDay: 'den sidste dag i måneden',
  until: (day) => `til og med ${day}`,
  times: (n) => (n === 1 ? '1 gang' : `${n} gange`),
  weekdays: 'alle hverdage',
  inMonths: (months) => `i ${months}`,
  partly: 'efter en særlig regel',
};

const english: RuleWords = {
  every: {
    daily: ['every day', 'every other day', (n) => `every ${n} days`],
    weekly: ['every week', 'every other week', (n) => `every ${n} weeks`],
    monthly: ['every month', 'every other month', (n) => `every ${n} months`],
    yearly: ['every year', 'every other year', (n) => `every ${n} years`],
    hourly: ['every hour', 'every other hour', (n) => `every ${n} hours`],
    minutely: ['every minute', 'every other minute', (n) => `every ${n} minutes`],
    secondly: ['every second', 'every other second', (n) => `every ${n} seconds`],
  },
  on: (days) => `on ${days}`,
  and: 'and',
  nth: (n, day) =>
    n === -1 ? `the last ${day}` : n < 0 ? `the ${-n}th last ${day}` : `the ${ordinal(n)} ${day}`,
  dayOfMonth: (n) => `on day ${n}`,
  lastDay: 'on the last day of the month',
  until: (day) => `until ${day}`,
  times: (n) => (n === 1 ? 'once' : `${n} times`),
  weekdays: 'every working day',
  inMonths: (months) => `in ${months}`,
  partly: 'by a rule of its own',
};

/** What a rule says, in plain words: "hver anden uge på tirsdag til og med den 24. juni 2027". */
export function ruleInWords(rule: RecurrenceRule, start: LocalDateTime, locale: string): string {
  const words = locale.startsWith('en') ? english : danish;
  const dates = dateFormatFor(locale);
  const {frequency, interval = 1, byDay, byMonthDay, byMonth, count, until} = rule;
  const [one, second, many] = words.every[frequency] ?? ['', '', () => ''];
  const every = interval === 1 ? one : interval === 2 ? second : many(interval);
  const dayName = (day: Weekday) => dates.weekdayName(`2026-06-0${weekdays.indexOf(day) + 1}`, 'long');
  const list = (parts: readonly string[]) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1) ?? ''}`;
  const onDay = ({day, nthOfPeriod}: NthWeekday) =>
    nthOfPeriod === undefined ? dayName(day) : words.nth(nthOfPeriod, dayName(day));
  const parts: string[] = [every];
  if (byDay && isWorkingDays(byDay) && frequency === 'weekly' && interval === 1) parts[0] = words.weekdays;
  else if (byDay) {
    const days = list(byDay.map(onDay));
    parts.push(byDay.some(({nthOfPeriod}) => nthOfPeriod !== undefined) ? days : words.on(days));
  } else if (frequency === 'weekly') {
    parts.push(words.on(dates.weekdayName(start.slice(0, 10), 'long')));
  }
  if (byMonthDay) {
    parts.push(list(byMonthDay.map((day) => (day === -1 ? words.lastDay : words.dayOfMonth(day)))));
  }
  if (byMonth) {
    const names = byMonth.map((month) =>
      dates.monthName(`2026-${String(month).padStart(2, '0')}-01`).toLowerCase(),
    );
    parts.push(words.inMonths(list(names)));
  }
  // What has no plain words is said to be there, lest the rest be taken for the whole.
  if (rule.bySetPosition ?? rule.byYearDay ?? rule.byWeekNo ?? rule.byHour ?? rule.byMinute) {
    parts.push(words.partly);
  }
  if (until !== undefined) parts.push(words.until(dates.longDay(until.slice(0, 10))));
  if (count !== undefined) parts.push(words.times(count));
  return parts.join(' ');
}

function isWorkingDays(days: readonly NthWeekday[]): boolean {
  const names = days.filter(({nthOfPeriod}) => nthOfPeriod === undefined).map(({day}) => day);
  return names.length === 5 && names.every((day) => weekdays.indexOf(day) < 5) && new Set(names).size === 5;
}

function ordinal(n: number): string {
  return `${n}${['th', 'st', 'nd', 'rd'][n] ?? 'th'}`;
}
