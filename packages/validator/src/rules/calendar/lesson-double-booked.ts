import {type Lesson, dayNumberOf, isRealDate} from '@skolebro/models';
import {IdTable} from '../../id-table.js';
import {KeyTable} from '../../key-table.js';
import type {SetRule} from '../../rule.js';

const teacher = {personId: '00000000-0000-4000-8000-000000000001', role: 'teacher'} as const;
const roomId = '00000000-0000-4000-8000-000000000002';
const lesson = {
  start: '2026-08-10T08:00:00',
  end: '2026-08-10T08:45:00',
  timeZone: 'Europe/Copenhagen',
  status: 'normal',
} as const;
const next = {...lesson, start: '2026-08-10T08:45:00', end: '2026-08-10T09:30:00'} as const;

/**
 * Nobody can be in two places at once; two classes taught together are one lesson with two groups.
 *
 * A day is kept as a row of ten-minute slots, so that any number of lessons is judged in one pass. A lesson takes the
 * slots that it fills, which lets shorter overlaps pass: bells that ring five minutes apart are no double booking.
 */
export const lessonDoubleBooked: SetRule<Lesson> = {
  id: 'lesson-double-booked',
  requirement: 'CA-04',
  since: '1.0',
  severity: 'warning',
  scope: 'set',
  entity: 'lesson',
  needs: {fields: ['start', 'end', 'status', 'teachers', 'roomIds']},
  message: {
    da:
      '{what} er også optaget af en anden lektion {start}. Ingen kan være to steder på én gang, så en af dem aflyses. ' +
      'Flyt den ene, eller læg dem sammen til én lektion med begge grupper.',
    en:
      '{what} is also taken by another lesson at {start}. Nobody can be in two places at once, so one will be called off. ' +
      'Move one of them or join them to one lesson with both groups.',
  },
  start() {
    const bookings = new Bookings();
    return {
      take({start, end, status, teachers = [], roomIds = []}, report) {
        // A lesson over midnight is no school lesson, and other faults are other rules'.
        const day = start.slice(0, 10);
        if (status === 'cancelled' || end <= start || end.slice(0, 10) !== day || !isRealDate(day)) return;
        const from = Math.ceil(minuteOf(start) / slotMinutes);
        const to = Math.floor(minuteOf(end) / slotMinutes);
        teachers.forEach(({personId, absent}, index) => {
          if (absent === true || bookings.take(personId, dayNumberOf(day), from, to)) return;
          report(`/teachers/${index}/personId`, {what: {da: 'Læreren', en: 'The teacher'}, start});
        });
        roomIds.forEach((id, index) => {
          if (bookings.take(id, dayNumberOf(day), from, to)) return;
          report(`/roomIds/${index}`, {what: {da: 'Lokalet', en: 'The room'}, start});
        });
      },
      finish() {},
    };
  },
  examples: {
    valid: [
      {
        records: {
          lesson: [
            {...lesson, teachers: [teacher]},
            {...next, teachers: [teacher]},
          ],
        },
      },
      {
        records: {
          lesson: [
            {...lesson, roomIds: [roomId]},
            {...lesson, roomIds: [roomId], status: 'cancelled'},
          ],
        },
      },
      {
        records: {
          lesson: [
            {...lesson, teachers: [teacher]},
            {...lesson, teachers: [{...teacher, absent: true}]},
          ],
        },
      },
    ],
    invalid: [
      {
        records: {
          lesson: [
            {...lesson, teachers: [teacher]},
            {...lesson, teachers: [teacher]},
          ],
        },
      },
      {
        records: {
          lesson: [
            {...next, roomIds: [roomId]},
            {...lesson, end: '2026-08-10T09:30:00', roomIds: [roomId]},
          ],
        },
      },
    ],
  },
};

const slotMinutes = 10;
/** A day has 144 slots, which take five words of 32 bits. */
const wordsPerDay = 5;

function minuteOf(localDateTime: string): number {
  return 60 * Number(localDateTime.slice(11, 13)) + Number(localDateTime.slice(14, 16));
}

/** Which slots of which days are taken of each teacher and room: 20 bytes a day, and the same for its key. */
class Bookings {
  private readonly owners = new IdTable();
  private readonly days = new KeyTable();
  private slots = new Uint32Array(wordsPerDay * 1024);

  /** Takes slots from one to before another; tells whether all of them were free. */
  take(owner: string, day: number, from: number, to: number): boolean {
    const at = wordsPerDay * this.dayOf(owner, day);
    let isFree = true;
    for (let slot = from; slot < to; slot += 1) {
      const word = at + (slot >>> 5);
      const bit = 1 << (slot & 31);
      const taken = this.slots[word] ?? 0;
      if ((taken & bit) !== 0) isFree = false;
      this.slots[word] = taken | bit;
    }
    return isFree;
  }

  private dayOf(owner: string, day: number): number {
    const added = this.days.addWords(memberOf(this.owners.add(owner) ?? 0), day, 0, 0);
    const member = memberOf(added);
    if (wordsPerDay * (member + 1) > this.slots.length) {
      const more = new Uint32Array(2 * this.slots.length);
      more.set(this.slots);
      this.slots = more;
    }
    return member;
  }
}

function memberOf(added: number): number {
  return added < 0 ? -1 - added : added;
}
