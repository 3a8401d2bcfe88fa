import type {Affiliation, Group} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** How many bytes STIL takes of each text; the schema counts characters. */
const limits = {classCode: 100, title: 100, line: 40, studentNumber: 26} as const;

/** STIL counts bytes on import, and an æ is two: a name may fit the schema and still be cut. */
export const textTooManyBytes: RecordRule<Group | Affiliation> = {
  id: 'text-too-many-bytes',
  requirement: 'GR-06',
  since: '1.0',
  severity: 'warning',
  scope: 'record',
  entity: ['group', 'affiliation'],
  needs: {fields: ['classCode', 'title', 'line', 'studentNumber']},
  message: {
    da:
      'Teksten i {field} fylder {bytes} bytes; STIL tager {limit}. Æ, ø og å fylder to. Navnet kan blive skåret over ved ' +
      'import. Gør det kortere.',
    en:
      'The text in {field} takes {bytes} bytes; STIL takes {limit}. Æ, ø and å take two. The name may be cut on import. ' +
      'Make it shorter.',
  },
  check(record, report) {
    for (const [field, limit] of Object.entries(limits)) {
      const text: unknown = Reflect.get(record, field);
      // No character takes more than three bytes for each of its UTF-16 units.
      if (typeof text !== 'string' || 3 * text.length <= limit) continue;
      const bytes = new TextEncoder().encode(text).length;
      if (bytes > limit) report(`/${field}`, {field, bytes, limit});
    }
  },
  examples: {
    valid: [
      {record: {title: 'x'.repeat(100), line: 'æ'.repeat(20)}},
      {entity: 'affiliation', record: {studentNumber: '1'.repeat(26)}},
    ],
    invalid: [
      {record: {line: 'æ'.repeat(21)}},
      {record: {title: `${'x'.repeat(99)}ø`}},
      {entity: 'affiliation', record: {studentNumber: 'å'.repeat(14)}},
    ],
  },
};
