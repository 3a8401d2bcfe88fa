import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expand, loadRecur} from '@skolebro/components';
import {readIcs} from '@skolebro/formats';
import {addDays} from '@skolebro/models';
import {describe, expect, it} from 'vitest';

const corpus = fileURLToPath(new URL('../../shared/corpora/icalendar/', import.meta.url));
const isHere = existsSync(corpus);
const files = isHere ? readdirSync(corpus).filter((name) => name.endsWith('.ics')) : [];
const recur = await loadRecur();

describe.skipIf(!isHere)(
  'the calendar, given the corpus of calendar files (skipped where it is missing)',
  () => {
    it('shows the first occurrence of every event, or leaves its file explained by a finding', () => {
      const missing: string[] = [];
      for (const name of files) {
        const {events, faults} = readIcs(readFileSync(`${corpus}${name}`), name);
        if (events.length === 0 && faults.length === 0) missing.push(`${name}: nothing shown, nothing said`);
        for (const event of events) {
          const start = event.start.slice(0, 10);
          const days = {start: addDays(start, -2), end: addDays(start, 2)};
          const {occurrences} = expand({events: [event], days, timeZone: 'Europe/Copenhagen', recur});
          const isLeftOut = event.recurrenceOverrides?.some(
            ({recurrenceId, excluded, start: moved}) =>
              recurrenceId === event.start && (excluded === true || moved !== undefined),
          );
          if (occurrences.length === 0 && isLeftOut !== true) missing.push(`${name}: an event is not shown`);
        }
      }
      expect(files).toHaveLength(151);
      expect(missing).toEqual([]);
    }, 120_000);
  },
);
