import {isRealDate} from '@skolebro/models';
import type {AnyRecordRule, ReportFault} from '../../rule.js';

/** The schema knows how long each month is, but not which years have a 29 February. */
export const dateNotInCalendar: AnyRecordRule = {
  id: 'date-not-in-calendar',
  requirement: 'EX-02',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: ['every', 'manifest'],
  needs: {fields: []},
  message: {
    da: 'Datoen {date} findes ikke, for året har ingen 29. februar. Programmer læser den forskelligt. Ret datoen.',
    en: 'The date {date} does not exist, as that year has no 29 February. Programs read it differently. Correct it.',
  },
  mayFind: (text) => text.includes('-02-29'),
  check(record, report) {
    for (const [name, value] of Object.entries(record)) {
      if (name !== 'extensions') search(value, `/${name}`, report);
    }
  },
  examples: {
    valid: [
      {entity: 'group', record: {startDate: '2024-02-29'}},
      {entity: 'calendar-event', record: {title: 'Skuddag 2027-02-29?'}},
      {entity: 'group', record: {extensions: {'https://vendor.example': '2027-02-29'}}},
    ],
    invalid: [
      {entity: 'group', record: {startDate: '2027-02-29', endDate: undefined}},
      {
        entity: 'calendar-event',
        record: {start: '2100-02-29T08:00:00', end: '2100-03-01T09:00:00', recurrenceOverrides: undefined},
      },
      {entity: 'manifest', record: {period: {startDate: '2027-02-01', endDate: '2027-02-29'}}},
    ],
  },
};

/** A text that is nothing but a 29 February, with or without a time. */
const leapDay = /^([0-9]{4}-02-29)(?:T[0-9:.]{8,18}(?:Z|[+-][0-9]{2}:[0-9]{2})?)?$/;

function search(value: unknown, pointer: string, report: ReportFault): void {
  if (typeof value === 'string') {
    const date = leapDay.exec(value)?.[1];
    if (date !== undefined && !isRealDate(date)) report(pointer, {date});
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => search(item, `${pointer}/${index}`, report));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) search(item, `${pointer}/${name}`, report);
  }
}
