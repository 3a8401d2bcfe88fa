import type {Consent} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** What was done while a consent held was lawful; a withdrawal that reaches back would make it look otherwise. */
export const consentWithdrawnBackwards: RecordRule<Consent> = {
  id: 'consent-withdrawn-backwards',
  requirement: 'CO-03',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: 'consent',
  needs: {fields: ['answer', 'at', 'validFrom']},
  message: {
    da:
      'Samtykket blev trukket tilbage {at}, men tilbagetrækningen gælder fra {validFrom}. Den kan kun virke fremad. Ret ' +
      'validFrom, og behold det tidligere svar med dets datoer.',
    en:
      'The consent was withdrawn at {at}, but the withdrawal applies from {validFrom}. It can only work forward. Correct ' +
      'validFrom and keep the earlier answer with its dates.',
  },
  check({answer, at, validFrom}, report) {
    // The day of a moment in UTC is never later than the Danish one, so this never judges too hard.
    if (answer !== 'withdrawn' || validFrom === undefined || validFrom >= at.slice(0, 10)) return;
    report('/validFrom', {at, validFrom});
  },
  examples: {
    valid: [
      {record: {answer: 'withdrawn', at: '2026-09-10T12:00:00+02:00', validFrom: '2026-09-10'}},
      {record: {answer: 'yes', at: '2026-09-10T12:00:00+02:00', validFrom: '2026-08-01'}},
    ],
    invalid: [{record: {answer: 'withdrawn', at: '2026-09-10T12:00:00+02:00', validFrom: '2026-09-09'}}],
  },
};
