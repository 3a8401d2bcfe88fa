import type {Grade, GradeCode} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** Codes that the list of Karakterdatabasen gives for one kind of grade only. */
const examinationOnly: readonly GradeCode[] = ['81', '84', '85', '86', '87', '88', '89'];
const yearsWorkOnly: readonly GradeCode[] = ['91', '96', '97', '98'];

/** The codes that stand in place of a grade are counted differently, and Karakterdatabasen refuses the wrong ones. */
export const gradeCodeOfOtherKind: RecordRule<Grade> = {
  id: 'grade-code-of-other-kind',
  requirement: 'EV-03',
  since: '1.0',
  severity: 'error',
  severityFor: {migrated: 'warning'},
  scope: 'record',
  entity: 'grade',
  needs: {fields: ['kind', 'code']},
  message: {
    da:
      'Koden {code} står på en karakter af typen {kind}, men bruges kun ved {other}. Karakterdatabasen tager ikke imod ' +
      'den. Ret koden eller karaktertypen.',
    en:
      'The code {code} stands on a grade of kind {kind} but is used for {other} only. The national grade register refuses ' +
      'it. Correct the code or the kind.',
  },
  check({kind, code}, report) {
    if (kind === 'standpunkt' && examinationOnly.includes(code)) {
      report('/code', {code, kind, other: {da: 'prøver', en: 'examinations'}});
    } else if (kind === 'prøve' && yearsWorkOnly.includes(code)) {
      report('/code', {code, kind, other: {da: 'standpunkt', en: "the year's work"}});
    }
  },
  examples: {
    valid: [
      {record: {kind: 'standpunkt', code: '02'}},
      {record: {kind: 'prøve', code: '89'}},
      {record: {kind: 'standpunkt', code: '98'}},
    ],
    invalid: [{record: {kind: 'standpunkt', code: '89'}}, {record: {kind: 'prøve', code: '98'}}],
  },
};
