import type {NthWeekday, RecurrenceRule} from '@skolebro/models';

/** Names of the parts that are lists of numbers, in the order of RFC 5545 §3.3.10. */
const numberParts = [
  ['BYMONTH', 'byMonth'],
  ['BYWEEKNO', 'byWeekNo'],
  ['BYYEARDAY', 'byYearDay'],
  ['BYMONTHDAY', 'byMonthDay'],
] as const;
const lateParts = [
  ['BYHOUR', 'byHour'],
  ['BYMINUTE', 'byMinute'],
  ['BYSECOND', 'bySecond'],
  ['BYSETPOS', 'bySetPosition'],
] as const;

/** Writes a rule as the value of an RRULE; `until` is written as the event's clock wants it. */
export function ruleText(rule: RecurrenceRule, until: (time: string) => string): string {
  const numbers = (parts: typeof numberParts | typeof lateParts) =>
    parts.flatMap(([name, key]) => (rule[key] ? [`${name}=${rule[key].join(',')}`] : []));
  return [
    `FREQ=${rule.frequency.toUpperCase()}`,
    ...(rule.until === undefined ? [] : [`UNTIL=${until(rule.until)}`]),
    ...(rule.count === undefined ? [] : [`COUNT=${rule.count}`]),
    ...(rule.interval === undefined ? [] : [`INTERVAL=${rule.interval}`]),
    ...numbers(numberParts),
    ...(rule.byDay ? [`BYDAY=${rule.byDay.map(weekdayText).join(',')}`] : []),
    ...numbers(lateParts),
    ...(rule.firstDayOfWeek === undefined ? [] : [`WKST=${rule.firstDayOfWeek.toUpperCase()}`]),
  ].join(';');
}

function weekdayText({day, nthOfPeriod}: NthWeekday): string {
  return `${nthOfPeriod ?? ''}${day.toUpperCase()}`;
}
