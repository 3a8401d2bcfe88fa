import type {Person} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** A replacement number looks like a CPR number, and one that nobody has verified may be somebody else's. */
export const cprWithoutType: RecordRule<Person> = {
  id: 'cpr-without-type',
  requirement: 'ID-08',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: 'person',
  needs: {fields: ['cpr', 'cprType']},
  message: {
    da: 'Der står et CPR-nummer, men ikke dets type. Så ved ingen, om det er verificeret. Tilføj cprType.',
    en: 'There is a CPR number but not its type. So nobody knows whether it is verified. Add cprType.',
  },
  check({cpr, cprType}, report) {
    if (cpr !== undefined && cprType === undefined) report('/cpr', {});
  },
  examples: {
    valid: [
      {record: {cpr: '6101364000', cprType: 'CPR_UNVERIFIED'}},
      {record: {cpr: undefined, cprType: undefined}},
    ],
    invalid: [{record: {cpr: '6101364000', cprType: undefined}}],
  },
};
