import type {Absence} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

const by = {role: 'employee'} as const;

/** Absence whose cause the school does not hear of the same day is unlawful, until somebody corrects it and signs for it. */
export const absenceWithoutNoticeNotUnlawful: RecordRule<Absence> = {
  id: 'absence-without-notice-not-unlawful',
  requirement: 'AB-02',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: 'absence',
  needs: {fields: ['kind', 'date', 'notifiedAt', 'decidedBy', 'corrections']},
  message: {
    da:
      'Fraværet {date} tæller som {kind}, men årsagen blev ikke meddelt samme dag. Så tæller det som ulovligt, indtil ' +
      'det rettes. Angiv, hvornår den blev meddelt, eller rettelsen med tid og person.',
    en:
      'The absence on {date} counts as {kind}, but its cause was not told the same day. It then counts as unlawful until ' +
      'it is corrected. State when it was told, or the correction with time and person.',
  },
  check({kind, date, notifiedAt, decidedBy, corrections}, report) {
    if (kind === 'unlawful' || corrections !== undefined) return;
    // Leave is granted beforehand by somebody.
    if (kind === 'with-permission' && decidedBy !== undefined) return;
    // The day of a moment in UTC is never later than the Danish one, so this never judges too hard.
    if (notifiedAt === undefined || notifiedAt.slice(0, 10) > date) report('/kind', {kind, date});
  },
  examples: {
    valid: [
      {record: {kind: 'illness', date: '2026-09-01', notifiedAt: '2026-09-01T07:40:00+02:00'}},
      {record: {kind: 'unlawful', date: '2026-09-01', notifiedAt: undefined, corrections: undefined}},
      {record: {kind: 'with-permission', date: '2026-09-01', notifiedAt: undefined, decidedBy: by}},
      {
        record: {
          kind: 'illness',
          date: '2026-09-01',
          notifiedAt: '2026-09-03T08:00:00+02:00',
          corrections: [{kind: 'unlawful', at: '2026-09-03T09:00:00+02:00', by}],
        },
      },
    ],
    invalid: [
      {record: {kind: 'illness', date: '2026-09-01', notifiedAt: undefined, corrections: undefined}},
      {
        record: {
          kind: 'illness',
          date: '2026-09-01',
          notifiedAt: '2026-09-02T08:00:00+02:00',
          corrections: undefined,
        },
      },
    ],
  },
};
