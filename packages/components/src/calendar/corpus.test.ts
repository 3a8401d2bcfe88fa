import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {readIcs} from '@skolebro/formats';
import type {CalendarEvent} from '@skolebro/models';
import {describe, expect, it} from 'vitest';
import {isWallTime} from './days.js';
import {expand} from './occurrences.js';
import {loadRecur} from './recurrence.js';

const corpus = new URL('../../../../../shared/corpora/icalendar/', import.meta.url);
const recur = await loadRecur();

describe('151 real calendar files in the calendar', () => {
  it('show every event where it stands, or say why it is nowhere', ({skip}) => {
    skip(!existsSync(corpus), '../shared/corpora is not here');
    const names = readdirSync(corpus).filter((name) => name.endsWith('.ics'));
    const counts: Record<string, number> = {};
    const unexplained: string[] = [];
    for (const name of names) {
      const {events, faults} = readIcs(readFileSync(new URL(name, corpus)), name);
      if (events.length + faults.length === 0) unexplained.push(name);
      for (const event of events) {
        const why = isShown(event) ? 'shown' : reasonOf(event);
        if (why === undefined) unexplained.push(`${name}: ${event.start}`);
        else counts[why] = (counts[why] ?? 0) + 1;
      }
    }
    expect({files: names.length, unexplained}).toEqual({files: 151, unexplained: []});
    // Pinned, so that an event that is no longer shown is seen.
    expect(counts).toEqual({shown: 2444, 'taken out of its own series': 1});
  }, 120_000);
});

/** Whether a calendar that is opened on the event's first day, or on the year that follows, has an occurrence of it. */
function isShown(event: CalendarEvent): boolean {
  const start = event.start.slice(0, 10);
  // The first occurrence of a series may be taken out or moved.
  const ends = [start, `${String(Number(start.slice(0, 4)) + 1).padStart(4, '0')}-12-31`];
  return ends.some((end) => {
    const timeZone = event.timeZone ?? 'UTC';
    return expand({events: [event], days: {start, end}, timeZone, recur}).occurrences.length > 0;
  });
}

/** Why an event is nowhere; nothing when there is no reason. */
function reasonOf({start, end, recurrenceOverrides = []}: CalendarEvent): string | undefined {
  if (!isWallTime(start) || !isWallTime(end)) return 'beyond the calendar';
  return recurrenceOverrides.some(({excluded}) => excluded === true)
    ? 'taken out of its own series'
    : undefined;
}
