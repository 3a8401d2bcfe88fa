import type {BookingRound, BookingSlot} from '@skolebro/host';
import {wallMs} from '../calendar/days.js';

/** One time for each of several children, close after each other. */
export interface SlotRow {
  readonly picks: readonly {readonly round: BookingRound; readonly slot: BookingSlot}[];

  /** Minutes between the first beginning and the last end. */
  readonly minutes: number;
}

/** The longest wait between two talks that still counts as in a row, in minutes. */
const longestWait = 40;

const minuteInMs = 60_000;

/**
 * Times for siblings in a row: one free time in each round, none upon another, with the break in between.
 *
 * A child that has a time keeps it. The shortest rows come first, then the earliest.
 *
 * @param most how many rows are wanted
 */
export function slotsInARow(rounds: readonly BookingRound[], most = 3): readonly SlotRow[] {
  if (rounds.length < 2) return [];
  const offered = rounds.map((round) => {
    const own = round.slots.filter(
      ({state, byOtherGuardian}) => state === 'booked' && byOtherGuardian !== true,
    );
    return {round, slots: own.length > 0 ? own : round.slots.filter(({state}) => state === 'free')};
  });
  if (offered.every(({slots}) => slots.length === 1 && slots[0]?.state === 'booked')) return [];
  const rows: SlotRow[] = [];
  for (const {round, slots} of offered) {
    for (const slot of slots) extend([{round, slot}]);
  }
  return rows.sort((a, b) => a.minutes - b.minutes || (startOf(a) < startOf(b) ? -1 : 1)).slice(0, most);

  function extend(picks: SlotRow['picks']): void {
    const last = picks.at(-1);
    if (!last) return;
    if (picks.length === rounds.length) {
      const first = picks[0] ?? last;
      const ms = wallMs(last.slot.end) - wallMs(first.slot.start);
      rows.push({picks, minutes: ms / minuteInMs});
      return;
    }
    for (const {round, slots} of offered) {
      if (picks.some((pick) => pick.round === round)) continue;
      const pause = Math.max(round.breakMinutes ?? 0, last.round.breakMinutes ?? 0);
      // The next that fits is enough: a later one only makes the row longer.
      const next = slots
        .filter(({start}) => {
          const wait = (wallMs(start) - wallMs(last.slot.end)) / minuteInMs;
          return wait >= pause && wait <= pause + longestWait;
        })
        .sort((a, b) => (a.start < b.start ? -1 : 1))[0];
      if (next) extend([...picks, {round, slot: next}]);
    }
  }
}

function startOf({picks}: SlotRow): string {
  return picks[0]?.slot.start ?? '';
}
