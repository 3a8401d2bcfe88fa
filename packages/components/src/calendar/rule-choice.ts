import {
  type LocalDate,
  type LocalDateTime,
  type RecurrenceRule,
  type Weekday,
  addDays,
  endOfSchoolYear,
  schoolYearOf,
  weekdayOf,
} from '@skolebro/models';

/** How often an event can be made to repeat, in the words of a form. */
export const repeats = [
  'none',
  'daily',
  'weekdays',
  'weekly',
  'two-weekly',
  'monthly',
  'monthly-nth',
  'yearly',
  'own',
] as const;

/** One of `repeats`; `own` is a rule that the form has no words for and keeps as it is. */
export type Repeat = (typeof repeats)[number];

/** Where a series can be made to end. */
export const repeatEnds = ['never', 'summer', 'until', 'count'] as const;

/** One of `repeatEnds`. */
export type RepeatEnd = (typeof repeatEnds)[number];

/** What a form says about how an event repeats. */
export interface RuleChoice {
  readonly repeat: Repeat;

  /** For weeks: the days. */
  readonly days: readonly Weekday[];
  readonly end: RepeatEnd;
  readonly until: LocalDate;
  readonly count: number;
}

const weekdays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** The last school day before the summer holidays: these begin on the last Saturday in June. */
export function lastDayBeforeSummer(date: LocalDate): LocalDate {
  const june = `${endOfSchoolYear(schoolYearOf(date)).slice(0, 4)}-06-30`;
  const saturday = addDays(june, -((weekdayOf(june) + 1) % 7));
  return addDays(saturday, -1);
}

/** What a form shows for a rule. */
export function choiceOf(rule: RecurrenceRule | undefined, start: LocalDateTime): RuleChoice {
  const date = start.slice(0, 10);
  const own = weekdays[weekdayOf(date) - 1] ?? 'mo';
  const summer = lastDayBeforeSummer(date);
  const none: RuleChoice = {repeat: 'none', days: [own], end: 'summer', until: summer, count: 10};
  if (!rule) return none;
  const {until, count} = rule;
  const untilDay = until?.slice(0, 10) ?? summer;
  const end: RepeatEnd =
    count !== undefined ? 'count' : until === undefined ? 'never' : untilDay === summer ? 'summer' : 'until';
  const base = {...none, end, until: untilDay, count: count ?? 10};
  const days = rule.byDay?.every(({nthOfPeriod}) => nthOfPeriod === undefined)
    ? rule.byDay.map(({day}) => day)
    : [own];
  const choices = repeats
    .filter((repeat) => repeat !== 'own' && repeat !== 'none')
    .map((repeat): RuleChoice => ({...base, repeat, days}));
  return choices.find((choice) => isSameRule(ruleOf(choice, start), rule)) ?? {...base, repeat: 'own', days};
}

/** The rule that a form says; undefined for none, and for one of its own, which stays as it is. */
export function ruleOf(choice: RuleChoice, start: LocalDateTime): RecurrenceRule | undefined {
  const {repeat, days, end, until, count} = choice;
  const date = start.slice(0, 10);
  const last = end === 'summer' ? lastDayBeforeSummer(date) : until;
  const limit =
    end === 'count' ? {count} : end === 'never' ? {} : {until: `${last < date ? date : last}T23:59:59`};
  const byDay = weekdays.filter((day) => days.includes(day)).map((day) => ({day}));
  const weekday = weekdays[weekdayOf(date) - 1] ?? 'mo';
  switch (repeat) {
    case 'daily':
      return {frequency: 'daily', ...limit};
    case 'weekdays':
      return {frequency: 'weekly', byDay: weekdays.slice(0, 5).map((day) => ({day})), ...limit};
    case 'weekly':
      return {frequency: 'weekly', ...(byDay.length > 0 && {byDay}), ...limit};
    case 'two-weekly':
      return {frequency: 'weekly', interval: 2, ...(byDay.length > 0 && {byDay}), ...limit};
    case 'monthly':
      return {frequency: 'monthly', byMonthDay: [Number(date.slice(8))], ...limit};
    case 'monthly-nth': {
      const nth = Math.ceil(Number(date.slice(8)) / 7);
      return {frequency: 'monthly', byDay: [{day: weekday, nthOfPeriod: nth > 4 ? -1 : nth}], ...limit};
    }
    case 'yearly':
      return {frequency: 'yearly', ...limit};
    default:
      return undefined;
  }
}

/** Whether two rules mean the same, where an absent part and its usual value are one. */
function isSameRule(a: RecurrenceRule | undefined, b: RecurrenceRule): boolean {
  if (!a) return false;
  const plain = ({firstDayOfWeek, interval, until, ...rest}: RecurrenceRule) => ({
    ...rest,
    interval: interval ?? 1,
    firstDayOfWeek: firstDayOfWeek ?? 'mo',
    until: until?.slice(0, 10),
  });
  const text = (rule: RecurrenceRule) =>
    JSON.stringify(Object.entries(plain(rule)).sort(([x], [y]) => (x < y ? -1 : 1)));
  return (
    text(a) === text(b) || (a.byDay?.length === 1 && !b.byDay && text({...b, byDay: a.byDay}) === text(a))
  );
}
