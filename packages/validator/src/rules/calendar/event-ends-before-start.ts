import type {CalendarEvent} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** An event may last no time at all (JSCalendar allows a duration of zero), but not less. */
export const eventEndsBeforeStart: RecordRule<CalendarEvent> = {
  id: 'event-ends-before-start',
  requirement: 'CA-01',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'calendar-event',
  needs: {fields: ['start', 'end', 'recurrenceOverrides']},
  message: {
    da:
      'Begivenheden slutter {end}, før den begynder {start}. Den kan ikke vises i en kalender. ' +
      'Ret et af de to tidspunkter.',
    en: 'The event ends {end}, before it starts {start}. No calendar can show it. Correct one of the two times.',
  },
  check({start, end, recurrenceOverrides = []}, report) {
    // Local date-times have one length, so they sort as text.
    if (end < start) report('/end', {start, end});
    recurrenceOverrides.forEach((own, index) => {
      if (own.start === undefined || own.end === undefined || own.end >= own.start) return;
      report(`/recurrenceOverrides/${index}/end`, {start: own.start, end: own.end});
    });
  },
  examples: {
    valid: [
      {record: {start: '2026-08-10T08:00:00', end: '2026-08-10T08:45:00'}},
      {record: {start: '2026-08-10T08:00:00', end: '2026-08-10T08:00:00'}},
      {record: {start: '2026-12-31T23:00:00', end: '2027-01-01T01:00:00'}},
    ],
    invalid: [
      {record: {start: '2026-08-10T08:00:00', end: '2026-08-10T07:59:59'}},
      {
        record: {
          start: '2026-08-10T08:00:00',
          end: '2026-08-10T08:45:00',
          recurrenceOverrides: [
            {recurrenceId: '2026-08-17T08:00:00', start: '2026-08-17T10:00:00', end: '2026-08-17T09:00:00'},
          ],
        },
      },
    ],
  },
};
