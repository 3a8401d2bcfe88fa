import type {Person} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** A CPR number may be there only where the purpose demands it (databeskyttelsesloven § 11), so the package says so first. */
export const cprBeyondMode: RecordRule<Person> = {
  id: 'cpr-beyond-mode',
  requirement: 'ID-06',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'person',
  needs: {fields: ['cpr'], manifest: ['cprMode']},
  message: {
    da:
      'Personen har et CPR-nummer, men pakken siger, at dens CPR-tilstand er {cprMode}. CPR-numre må kun udleveres, ' +
      'hvor de er nødvendige. Fjern nummeret, eller lav pakken med den tilstand, som formålet kræver.',
    en:
      'The person has a CPR number, but the package says that its CPR mode is {cprMode}. CPR numbers may only be handed ' +
      'over where they are needed. Remove it or make the package with the mode that its purpose demands.',
  },
  check({cpr}, report, {cprMode}) {
    if (cpr !== undefined && cprMode !== 'full') report('/cpr', {cprMode});
  },
  examples: {
    valid: [
      {record: {cpr: '6101364000', cprType: 'CPR_VERIFIED'}, manifest: {cprMode: 'full'}},
      {record: {cpr: undefined, cprType: undefined, birthDate: '2016-01-01'}, manifest: {cprMode: 'none'}},
    ],
    invalid: [
      {record: {cpr: '6101364000', cprType: 'CPR_VERIFIED'}, manifest: {cprMode: 'birth-date'}},
      {record: {cpr: '6101364000', cprType: 'CPR_VERIFIED'}, manifest: {cprMode: 'none'}},
    ],
  },
};
