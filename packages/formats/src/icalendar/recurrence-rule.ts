import type {LocalDateTime, NthWeekday, RecurrenceFrequency, RecurrenceRule, Weekday} from '@skolebro/models';

/** Turns the UNTIL of a rule into a time on the event's clock; undefined when it is no time. */
export type UntilReader = (until: string) => LocalDateTime | undefined;

const frequency = /^(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|MINUTELY|SECONDLY)$/;

type NumberList = readonly [key: keyof RecurrenceRule, min: number, max: number];

/** The parts that are lists of numbers: our name, and the numbers that RFC 5545 §3.3.10 allows. */
const numberLists: ReadonlyMap<string, NumberList> = new Map<string, NumberList>(
  Object.entries({
    BYMONTH: ['byMonth', 1, 12],
    BYMONTHDAY: ['byMonthDay', -31, 31],
    BYYEARDAY: ['byYearDay', -366, 366],
    BYWEEKNO: ['byWeekNo', -53, 53],
    BYHOUR: ['byHour', 0, 23],
    BYMINUTE: ['byMinute', 0, 59],
    BYSECOND: ['bySecond', 0, 59],
    BYSETPOS: ['bySetPosition', -366, 366],
  } as const),
);

/** Reads an RRULE; undefined when a part is unknown or impossible, because a rule read in part is another rule. */
export function readRecurrenceRule(text: string, readUntil: UntilReader): RecurrenceRule | undefined {
  const rule: Record<string, unknown> = {};
  for (const part of text.toUpperCase().split(';')) {
    if (part.trim() === '') continue;
    const [name = '', value = '', ...more] = part.trim().split('=');
    const read = more.length > 0 ? undefined : readPart(name, value, readUntil);
    if (read === undefined || read[0] in rule) return undefined;
    rule[read[0]] = read[1];
  }
  if (!('frequency' in rule) || ('count' in rule && 'until' in rule)) return undefined;
  return rule as unknown as RecurrenceRule;
}

function readPart(
  name: string,
  value: string,
  readUntil: UntilReader,
): readonly [keyof RecurrenceRule, unknown] | undefined {
  const named = <T>(key: keyof RecurrenceRule, read: T | undefined) =>
    read === undefined ? undefined : ([key, read] as const);
  switch (name) {
    case 'FREQ':
      return named(
        'frequency',
        frequency.test(value) ? (value.toLowerCase() as RecurrenceFrequency) : undefined,
      );
    case 'INTERVAL':
      return named('interval', readNumber(value, 1, 1e9));
    case 'COUNT':
      return named('count', readNumber(value, 1, 1e9));
    case 'UNTIL':
      return named('until', readUntil(value));
    case 'WKST':
      return named('firstDayOfWeek', readWeekday(value));
    case 'BYDAY':
      return named('byDay', readList(value, 100, readNthWeekday));
    default: {
      const [key, min = 0, max = 0] = numberLists.get(name) ?? [];
      if (key === undefined) return undefined;
      const most = Math.min(366, min < 0 ? max - min : max - min + 1);
      return named(
        key,
        readList(value, most, (item) => readNumber(item, min, max)),
      );
    }
  }
}

function readList<T>(text: string, most: number, read: (item: string) => T | undefined): T[] | undefined {
  const items = text.split(',').map((item) => read(item.trim()));
  return items.length <= most && items.every((item) => item !== undefined) ? items : undefined;
}

function readNumber(text: string, min: number, max: number): number | undefined {
  const value = /^[+-]?[0-9]{1,10}$/.test(text) ? Number(text) : Number.NaN;
  const isAllowed = value >= min && value <= max && (min >= 0 || value !== 0);
  return isAllowed ? value : undefined;
}

function readWeekday(text: string): Weekday | undefined {
  return /^(MO|TU|WE|TH|FR|SA|SU)$/.test(text) ? (text.toLowerCase() as Weekday) : undefined;
}

function readNthWeekday(text: string): NthWeekday | undefined {
  const [, nth, name = ''] = /^([+-]?[0-9]{1,3})?([A-Z]{2})$/.exec(text) ?? [];
  const day = readWeekday(name);
  const nthOfPeriod = nth === undefined ? undefined : readNumber(nth, -53, 53);
  if (day === undefined || (nth !== undefined && nthOfPeriod === undefined)) return undefined;
  return nthOfPeriod === undefined ? {day} : {day, nthOfPeriod};
}
