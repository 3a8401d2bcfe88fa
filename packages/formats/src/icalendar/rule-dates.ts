import type {CalendarEvent, LocalDateTime, RecurrenceRule} from '@skolebro/models';

const dayMs = 86_400_000;
const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/**
 * Tells whether the rules of a series may begin an occurrence at a time on its clock; no only when it is sure.
 *
 * A calendar file must say of an occurrence that no rule gives that it is added (RDATE). Following the rules would
 * take a library that formats do not have, and some rules never end, so the question is asked of the time alone.
 */
export function mayBeGenerated({start, recurrenceRules = []}: CalendarEvent, time: LocalDateTime): boolean {
  return time === start || recurrenceRules.some((rule) => mayGive(rule, start, time));
}

function mayGive(rule: RecurrenceRule, start: LocalDateTime, time: LocalDateTime): boolean {
  const {frequency, interval = 1, until = '9999'} = rule;
  if (time < start || time > until || !isSteps(rule, start, time, interval)) return false;
  const isWithinDay = ['hourly', 'minutely', 'secondly'].includes(frequency);
  const ownsTime = isWithinDay || rule.byHour || rule.byMinute || rule.bySecond;
  if (!ownsTime && time.slice(10) !== start.slice(10)) return false;
  if (rule.byMonth && !rule.byMonth.includes(Number(time.slice(5, 7)))) return false;
  if (rule.byDay && !rule.byDay.some(({day}) => day === weekdayOf(time))) return false;
  const setsDay = rule.byDay ?? rule.byMonthDay ?? rule.byYearDay ?? rule.byWeekNo;
  if (setsDay) return true;
  if (frequency === 'weekly') return weekdayOf(time) === weekdayOf(start);
  if (frequency === 'monthly') return time.slice(8, 10) === start.slice(8, 10);
  return frequency !== 'yearly' || time.slice(8, 10) === start.slice(8, 10);
}

/** Whether a time lies a whole number of intervals after the start, in the unit of the rule. */
function isSteps(rule: RecurrenceRule, start: LocalDateTime, time: LocalDateTime, interval: number): boolean {
  const months = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));
  switch (rule.frequency) {
    case 'yearly':
      // A week of one year may begin in the year before.
      return (
        rule.byWeekNo !== undefined || (Number(time.slice(0, 4)) - Number(start.slice(0, 4))) % interval === 0
      );
    case 'monthly':
      return (months(time) - months(start)) % interval === 0;
    case 'weekly':
      return ((weekOf(time, rule) - weekOf(start, rule)) / (7 * dayMs)) % interval === 0;
    case 'daily':
      return ((dayOf(time) - dayOf(start)) / dayMs) % interval === 0;
    default:
      return true;
  }
}

function dayOf(time: LocalDateTime): number {
  return Date.parse(time.slice(0, 10));
}

function weekOf(time: LocalDateTime, {firstDayOfWeek = 'mo'}: RecurrenceRule): number {
  const since = (weekdays.indexOf(weekdayOf(time)) - weekdays.indexOf(firstDayOfWeek) + 7) % 7;
  return dayOf(time) - since * dayMs;
}

function weekdayOf(time: LocalDateTime): string {
  return weekdays[(new Date(dayOf(time)).getUTCDay() + 6) % 7] ?? '';
}
