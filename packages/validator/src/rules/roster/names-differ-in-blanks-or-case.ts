import type {Group, Room} from '@skolebro/models';
import type {SetRule} from '../../rule.js';
import {TextTable} from '../../text-table.js';

const institutionId = '00000000-0000-4000-8000-000000000001';

/** Timetables once failed to book "Hal 1 " and "Møderum rød", because two systems wrote the names differently. */
export const namesDifferInBlanksOrCase: SetRule<Group | Room> = {
  id: 'names-differ-in-blanks-or-case',
  requirement: 'GR-11',
  since: '1.0',
  severity: 'warning',
  scope: 'set',
  entity: ['group', 'room'],
  needs: {fields: ['institutionId', 'schoolYear', 'classCode', 'name']},
  message: {
    da:
      'Institutionen har to {what}, hvis {field} kun adskiller sig ved mellemrum eller store bogstaver. Andre systemer ' +
      'finder dem ved navn og tager dem for den samme. Slå dem sammen, eller giv den ene et andet navn.',
    en:
      'The institution has two {what} whose {field} differ in blanks or capital letters only. Other systems find them by ' +
      'name and take them for one. Join them or rename one of them.',
  },
  start() {
    const exact = new TextTable();
    const folded = new TextTable();
    return {
      take(record, report) {
        const isRoom = 'name' in record;
        const scope = `${record.institutionId} ${isRoom ? '' : record.schoolYear}`;
        const name = isRoom ? record.name : record.classCode;
        // A name that is there twice to the letter is another fault.
        if (exact.add(`${scope} ${name}`) < 0 || folded.add(`${scope} ${foldName(name)}`) >= 0) return;
        if (isRoom) report('/name', {what: {da: 'lokaler', en: 'rooms'}, field: 'name'});
        else report('/classCode', {what: {da: 'grupper', en: 'groups'}, field: 'classCode'});
      },
      finish() {},
    };
  },
  examples: {
    valid: [
      {
        records: {
          room: [
            {institutionId, name: 'Hal 1'},
            {institutionId, name: 'Hal 2'},
          ],
        },
      },
      {
        records: {
          room: [
            {institutionId, name: 'Hal 1'},
            {institutionId, name: 'Hal 1'},
          ],
        },
      },
    ],
    invalid: [
      {
        records: {
          room: [
            {institutionId, name: 'Hal 1'},
            {institutionId, name: 'Hal 1 '},
          ],
        },
      },
      {
        records: {
          group: [
            {institutionId, schoolYear: '2026-2027', classCode: '4B'},
            {institutionId, schoolYear: '2026-2027', classCode: '4b'},
          ],
        },
      },
    ],
  },
};

/** A name without blanks at its ends, with one blank between words, in small letters. */
function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
