import type {QuietHours} from '@skolebro/host';
import type {Instant, TimeZoneId} from '@skolebro/models';

const minute = 60_000;
const dayMinutes = 24 * 60;

/**
 * When somebody with these quiet hours may be disturbed again, or undefined where that is now.
 *
 * @param timeZone the zone of the clock that the hours are on
 */
export function quietUntil(
  now: Instant,
  hours: QuietHours | undefined,
  timeZone: TimeZoneId,
): Instant | undefined {
  const at = Date.parse(now);
  if (hours === undefined || Number.isNaN(at)) return undefined;
  const clock = clockOf(timeZone);
  let moment = at;
  // A week of quiet days and a night is the longest that anybody can ask for.
  for (let turn = 0; turn < 16; turn += 1) {
    const {minutes, weekday} = clock(moment);
    const left = minutesLeft(minutes, weekday, hours);
    if (left === 0) return moment === at ? undefined : new Date(moment).toISOString().replace('.000Z', 'Z');
    moment = Math.floor(moment / minute) * minute + left * minute;
    // Where the clock was set in the night, the wall shows another time than the sum: go on by what it shows.
    const shown = clock(moment).minutes;
    const wanted = (minutes + left) % dayMinutes;
    const off = ((wanted - shown + dayMinutes * 1.5) % dayMinutes) - dayMinutes / 2;
    moment += off * minute;
  }
  return undefined;
}

/** How many minutes it stays quiet on the clock: to the end of the hours, or of a day that is quiet as a whole. */
function minutesLeft(minutes: number, weekday: number, {start, end, days}: QuietHours): number {
  if (days?.includes(weekday)) return dayMinutes - minutes;
  const [from, to] = [minutesOf(start), minutesOf(end)];
  if (from === to) return 0;
  const isQuiet = from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
  if (!isQuiet) return 0;
  return to > minutes ? to - minutes : dayMinutes - minutes + to;
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function clockOf(timeZone: string): (at: number) => {minutes: number; weekday: number} {
  const options = {hour: '2-digit', minute: '2-digit', weekday: 'short', hourCycle: 'h23'} as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', {...options, timeZone});
  } catch {
    format = new Intl.DateTimeFormat('en', options);
  }
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({type, value}) => [type, value]));
    return {
      minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
      weekday: names.indexOf(parts.get('weekday') ?? '') + 1,
    };
  };
}
