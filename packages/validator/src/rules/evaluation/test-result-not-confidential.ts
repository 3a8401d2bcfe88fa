import type {TestResult} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** Results of national tests are confidential by law (folkeskoleloven § 55 b). */
export const testResultNotConfidential: RecordRule<TestResult> = {
  id: 'test-result-not-confidential',
  requirement: 'EV-04',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'test-result',
  needs: {fields: ['confidential']},
  message: {
    da:
      'Testresultatet er ikke mærket fortroligt. Så kan det blive vist for klasser, skoler eller andre forældre, hvilket ' +
      'loven forbyder. Sæt confidential til true.',
    en:
      'The test result is not marked as confidential. It may then be shown for classes, schools or to other parents, ' +
      'which the law forbids. Set confidential to true.',
  },
  check({confidential}, report) {
    if (!confidential) report('/confidential', {});
  },
  examples: {valid: [{record: {confidential: true}}], invalid: [{record: {confidential: false}}]},
};
