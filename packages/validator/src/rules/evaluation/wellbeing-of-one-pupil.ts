import type {WellbeingAggregate} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** A mean of one answer is that pupil's answer, and well-being may never be stored for a single pupil. */
export const wellbeingOfOnePupil: RecordRule<WellbeingAggregate> = {
  id: 'wellbeing-of-one-pupil',
  requirement: 'EV-05',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'wellbeing-aggregate',
  needs: {fields: ['respondents']},
  message: {
    da:
      'Gennemsnittet er af {respondents} besvarelse, så det er én elevs svar. Trivselssvar må ikke gemmes for enkelte ' +
      'elever. Fjern posten, eller slå den sammen med en større gruppe.',
    en:
      'The mean is of {respondents} answer, so it is the answer of one pupil. Well-being may not be stored for single ' +
      'pupils. Remove the record or join it with a larger group.',
  },
  check({respondents}, report) {
    if (respondents === 1) report('/respondents', {respondents});
  },
  examples: {valid: [{record: {respondents: 2}}], invalid: [{record: {respondents: 1}}]},
};
