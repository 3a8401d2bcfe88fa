import type {CommunicationBook, FocusArea} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

const point = (area: FocusArea) => ({area, statusText: 'Godt i gang.'});

/** What must be told by law depends on the class level (folkeskoleloven § 13 b and its order). */
export const communicationBookAreaMissing: RecordRule<CommunicationBook> = {
  id: 'communication-book-area-missing',
  requirement: 'EV-02',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: 'communication-book',
  needs: {fields: ['level', 'status', 'focusPoints', 'educationPlans']},
  message: {
    da:
      'Meddelelsesbogen er delt, men mangler {area}, som loven kræver på trin {level}. Forældrene får ikke det at vide, ' +
      'som de har krav på. Skriv det, og del bogen igen.',
    en:
      'The meddelelsesbog is shared but lacks {area}, which the law demands at class level {level}. The parents are not ' +
      'told what they have a right to know. Write it and share the book again.',
  },
  check({level, status, focusPoints, educationPlans}, report) {
    if (status !== 'shared') return;
    for (const area of demandedAt(level)) {
      if (!focusPoints.some((one) => one.area === area)) report('/focusPoints', {area, level});
    }
    if (['7', '8', '9'].includes(level) && educationPlans === undefined) {
      report('', {area: {da: 'tanker om uddannelse', en: 'thoughts on education'}, level});
    }
  },
  examples: {
    valid: [
      {
        record: {
          status: 'shared',
          level: '0',
          focusPoints: [point('language'), point('mathematical-attention')],
        },
      },
      {record: {status: 'shared', level: '4', focusPoints: [point('danish'), point('mathematics')]}},
      {record: {status: 'draft', level: '4', focusPoints: [point('danish')]}},
    ],
    invalid: [
      {record: {status: 'shared', level: '4', focusPoints: [point('danish')]}},
      {record: {status: 'shared', level: '0', focusPoints: [point('mathematical-attention')]}},
      {
        record: {
          status: 'shared',
          level: '8',
          focusPoints: [point('danish'), point('mathematics')],
          educationPlans: undefined,
        },
      },
    ],
  },
};

function demandedAt(level: CommunicationBook['level']): readonly FocusArea[] {
  if (level === '0') return ['language', 'mathematical-attention'];
  return /^[1-9]$/.test(level) ? ['danish', 'mathematics'] : [];
}
