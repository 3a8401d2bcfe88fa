import type {CalendarEvent, LocalDateTime, RecurrenceRule} from '@skolebro/models';
import type {Recur} from './occurrences.js';

// A static import, even of types alone, would look as if the library were always loaded.
// eslint-disable-next-line @typescript-eslint/consistent-type-imports
type Library = typeof import('rrule-temporal');
type Options = Extract<ConstructorParameters<Library['RRuleTemporal']>[0], {freq: unknown}>;

/**
 * Loads rrule-temporal and follows the rules of series with it.
 *
 * Only a calendar that holds a series calls it, because the library outweighs the calendar itself.
 * Rules are followed on the wall clock, as RFC 8984 §4.3.3 says; UTC here only means a clock that never changes.
 */
export async function loadRecur(): Promise<Recur> {
  const library = await import('rrule-temporal');
  return (series, from, to, cap) => {
    const starts = new Set<LocalDateTime>();
    for (const rule of series.recurrenceRules ?? []) {
      for (const start of follow(library, rule, series.start, {from, to, cap})) starts.add(start);
    }
    // The event's own start is always its first occurrence (RFC 8984 §4.3.3).
    if (series.start >= from && series.start < to) starts.add(series.start);
    return [...starts].sort().slice(0, cap);
  };
}

/** Nobody splits a series after more occurrences than this; a rule may count to any number. */
const mostCounted = 10_000;

/** How often a series with a rule that counts begins before an occurrence; nothing for one that does not count. */
export async function startsBefore(
  event: CalendarEvent,
  recurrenceId: LocalDateTime = event.start,
): Promise<{readonly startsBefore?: number}> {
  if (event.recurrenceRules?.some(({count}) => count !== undefined) !== true) return {};
  const recur = await loadRecur();
  return {startsBefore: recur(event, event.start, recurrenceId, mostCounted).length};
}

interface Limits {
  readonly from: LocalDateTime;
  readonly to: LocalDateTime;
  readonly cap: number;
}

function follow(
  {RRuleTemporal}: Library,
  rule: RecurrenceRule,
  start: LocalDateTime,
  {from, to, cap}: Limits,
): readonly LocalDateTime[] {
  const last = rule.until !== undefined && rule.until < to ? rule.until : to;
  if (last < from) return [];
  const series = new RRuleTemporal(optionsOf(withoutFarCount(rule, start, to), start));
  const found: LocalDateTime[] = [];
  let next = series.next(new Date(`${from}Z`), true);
  while (next !== null && found.length < cap) {
    const wall = next.toString().slice(0, 19);
    if (wall >= to) break;
    found.push(wall);
    next = series.next(next, false);
  }
  return found;
}

const unitInMs: Readonly<Record<string, number>> = {
  yearly: 365 * 86_400_000,
  monthly: 28 * 86_400_000,
  weekly: 7 * 86_400_000,
  daily: 86_400_000,
};

/**
 * The rule without its count, where that cannot be reached before a time.
 *
 * Whoever counts must begin at the beginning, and a rule may count to 100,000.
 */
function withoutFarCount(rule: RecurrenceRule, start: LocalDateTime, to: LocalDateTime): RecurrenceRule {
  const {count, interval = 1, frequency} = rule;
  const unit = unitInMs[frequency];
  if (count === undefined || unit === undefined) return rule;
  const times = (list: readonly unknown[] | undefined) => list?.length ?? 1;
  const days = {yearly: 366, monthly: 31, weekly: times(rule.byDay), daily: 1}[frequency as string] ?? 1;
  const isPlain = !rule.byDay && !rule.byMonthDay && !rule.byYearDay && !rule.byWeekNo && !rule.byMonth;
  const perUnit = (isPlain ? 1 : days) * times(rule.byHour) * times(rule.byMinute) * times(rule.bySecond);
  const earliest = Date.parse(`${start}Z`) + (count / perUnit - 2) * interval * unit;
  if (earliest < Date.parse(`${to}Z`)) return rule;
  const {count: _, ...endless} = rule;
  return endless;
}

function optionsOf(rule: RecurrenceRule, start: LocalDateTime): Options {
  const days = rule.byDay?.map(({day, nthOfPeriod}) => `${nthOfPeriod ?? ''}${day.toUpperCase()}`);
  return {
    freq: rule.frequency.toUpperCase() as Options['freq'],
    dtstart: onSteadyClock(start),
    tzid: 'UTC',
    interval: rule.interval ?? 1,
    maxIterations: 10_000,
    maxCandidateEvaluations: 100_000,
    ...(rule.count !== undefined && {count: rule.count}),
    ...(rule.until !== undefined && {until: onSteadyClock(rule.until)}),
    ...(rule.firstDayOfWeek !== undefined && {wkst: rule.firstDayOfWeek.toUpperCase()}),
    ...(days !== undefined && {byDay: days}),
    ...(rule.byMonthDay !== undefined && {byMonthDay: [...rule.byMonthDay]}),
    ...(rule.byMonth !== undefined && {byMonth: [...rule.byMonth]}),
    ...(rule.byYearDay !== undefined && {byYearDay: [...rule.byYearDay]}),
    ...(rule.byWeekNo !== undefined && {byWeekNo: [...rule.byWeekNo]}),
    ...(rule.byHour !== undefined && {byHour: [...rule.byHour]}),
    ...(rule.byMinute !== undefined && {byMinute: [...rule.byMinute]}),
    ...(rule.bySecond !== undefined && {bySecond: [...rule.bySecond]}),
    ...(rule.bySetPosition !== undefined && {bySetPos: [...rule.bySetPosition]}),
  };
}

function onSteadyClock(wall: LocalDateTime) {
  return {timeZoneId: 'UTC', toString: () => `${wall}+00:00[UTC]`};
}
