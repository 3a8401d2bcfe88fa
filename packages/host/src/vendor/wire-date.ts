import {
  type IsoWeekLabel,
  type LocalDate,
  type LocalDateTime,
  addDays,
  daysBetween,
  formatIsoWeek,
  isRealDate,
  mondayOf,
  readWeekLabel,
  weekdayOf,
} from '@skolebro/models';

const days = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const danishClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * A day and a time on the Danish clock, from any form in which vendors write them; undefined for what is none.
 *
 * Reads `/Date(1787529600000-0000)/`, a number of milliseconds, ISO 8601 with T or a blank and with or without an
 * offset, `2026/08/10 08:00`, `10-08-2026` and `10.08.2026 08:00`. What has an offset is a moment, so
 * `2026-08-10T23:00:00Z` is the day after; what has none is local already.
 */
export function readWireMoment(value: unknown): LocalDateTime | undefined {
  if (typeof value === 'number') return value > 1e11 ? onDanishClock(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const net = /^\/Date\((-?\d{1,16})([+-]\d{4})?\)\/$/.exec(text);
  if (net) return onDanishClock(Number(net[1]));
  const parts =
    /^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})(?<rest>.*)$/.exec(text) ??
    /^(?<d>\d{1,2})[-./](?<m>\d{1,2})[-./](?<y>\d{4})(?<rest>.*)$/.exec(text);
  const {y = '', m = '', d = '', rest = ''} = parts?.groups ?? {};
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  if (!isRealDate(date)) return undefined;
  if (rest === '') return `${date}T00:00:00`;
  const clock = /^[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(
    rest,
  );
  if (!clock) return undefined;
  const [, hour = '', minute = '', second = '00', offset] = clock;
  const local = `${date}T${hour.padStart(2, '0')}:${minute}:${second}`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (offset === undefined) return local;
  const zone = offset.toUpperCase() === 'Z' ? 'Z' : offset.replace(/^(...):?(..)$/, '$1:$2');
  return onDanishClock(Date.parse(`${local}${zone}`));
}

/**
 * A day, from any form in which vendors write it; undefined for what is none.
 *
 * @param week the week that was asked for; it gives "mandag 28. nov." its year, and "mandag" its day
 */
export function readWireDay(value: unknown, week?: IsoWeekLabel): LocalDate | undefined {
  const moment = readWireMoment(value);
  if (moment !== undefined) return moment.slice(0, 10);
  if (typeof value !== 'string' || week === undefined) return undefined;
  const monday = mondayOfLabel(week);
  if (monday === undefined) return undefined;
  const words =
    value
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  const weekday = days.findIndex((day) => words.some((word) => word.length >= 3 && day.startsWith(word)));
  const number = words.find((word) => /^\d{1,2}$/.test(word));
  const month = months.findIndex((name) => words.some((word) => word.startsWith(name) && word !== 'mandag'));
  if (number === undefined || month < 0) return weekday < 0 ? undefined : addDays(monday, weekday);
  // The year is the one that lies nearest the week; a weekday that does not agree means that it cannot be told.
  const candidates = [-1, 0, 1].map((years) => {
    const year = Number(monday.slice(0, 4)) + years;
    return `${year}-${String(month + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
  });
  const near = candidates.find((date) => isRealDate(date) && Math.abs(daysBetween(monday, date)) < 183);
  if (near === undefined) return undefined;
  return weekday < 0 || weekdayOf(near) === weekday + 1 ? near : undefined;
}

/**
 * A week as 2026-W05, from any form in which vendors write it: 5, "5", "2026-W5", "2026-W05", "5-2026".
 *
 * @param asked the week that was asked for; it gives a bare number its year
 */
export function readWireWeek(value: unknown, asked?: IsoWeekLabel): IsoWeekLabel | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const label = String(value)
    .trim()
    .replace(/^uge\s*/i, '');
  const week = readWeekLabel(label);
  if (week) return formatIsoWeek(week);
  const near = asked === undefined ? undefined : mondayOfLabel(asked);
  if (near === undefined || !/^\d{1,2}$/.test(label)) return undefined;
  const year = Number(near.slice(0, 4));
  const weeks = [year, year + 1, year - 1].flatMap((one) => readWeekLabel(`${one}-W${label}`) ?? []);
  const nearest = weeks.sort(
    (a, b) => Math.abs(daysBetween(near, mondayOf(a))) - Math.abs(daysBetween(near, mondayOf(b))),
  )[0];
  return nearest && formatIsoWeek(nearest);
}

function mondayOfLabel(label: IsoWeekLabel): LocalDate | undefined {
  const week = readWeekLabel(label);
  return week && mondayOf(week);
}

function onDanishClock(milliseconds: number): LocalDateTime | undefined {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return undefined;
  const parts = Object.fromEntries(
    danishClock.formatToParts(milliseconds).map(({type, value}) => [type, value]),
  );
  const {year = '', month = '', day = '', hour = '', minute = '', second = ''} = parts;
  return /^\d{4}$/.test(year) ? `${year}-${month}-${day}T${hour}:${minute}:${second}` : undefined;
}
