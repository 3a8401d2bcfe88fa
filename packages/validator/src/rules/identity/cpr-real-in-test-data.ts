import {type Person, readCpr} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** Invented numbers belong to somebody all the same; only those with 60 added to the day are free to use. */
export const cprRealInTestData: RecordRule<Person> = {
  id: 'cpr-real-in-test-data',
  requirement: 'ID-09',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'person',
  needs: {fields: ['cpr'], manifest: ['testData']},
  message: {
    da:
      'Pakken siger, at den er prøvedata, men CPR-nummeret kan tilhøre en virkelig person. Prøvedata sendes vidt omkring. ' +
      'Brug et nummer med 60 lagt til dagen, eller udelad det.',
    en:
      'The package says that it is test data, but the CPR number may belong to a real person. Test data travel far. Use a ' +
      'number with 60 added to the day or leave it out.',
  },
  check({cpr}, report, {testData}) {
    if (testData === true && cpr !== undefined && readCpr(cpr)?.kind === 'real') report('/cpr', {});
  },
  examples: {
    valid: [
      {record: {cpr: '6101364000', cprType: 'CPR_UNVERIFIED'}, manifest: {testData: true, cprMode: 'full'}},
      {record: {cpr: undefined, cprType: undefined}, manifest: {testData: true}},
    ],
    // No real number may stand in an example, so this one has a date that is still to come.
    invalid: [
      {record: {cpr: '3112575000', cprType: 'CPR_UNVERIFIED'}, manifest: {testData: true, cprMode: 'full'}},
    ],
  },
};
