import type {Guardianship} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** Access follows custody by law; STIL's own schema warns that anything else needs another legal basis. */
export const accessWithoutCustody: RecordRule<Guardianship> = {
  id: 'access-without-custody',
  requirement: 'GU-02',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: 'guardianship',
  needs: {fields: ['custody', 'accessLevel', 'accessBasis']},
  message: {
    da:
      'Kontaktpersonen har ikke forældremyndighed, men adgang på niveau {accessLevel} uden angivet grundlag. Så kan barnets ' +
      'data blive vist for en, der ikke må se dem. Sæt niveauet til 0, eller angiv accessBasis.',
    en:
      "The guardian has no custody but access of level {accessLevel} without a stated basis. The child's data may be shown " +
      'to somebody who may not see them. Set the level to 0 or state accessBasis.',
  },
  check({custody, accessLevel, accessBasis}, report) {
    if (!custody && accessLevel > 0 && accessBasis === undefined) report('/accessLevel', {accessLevel});
  },
  examples: {
    valid: [
      {record: {custody: true, accessLevel: 3}},
      {record: {custody: false, accessLevel: 0, accessBasis: undefined}},
      {record: {custody: false, accessLevel: 3, accessBasis: 'Plejekontrakt efter barnets lov § 56'}},
    ],
    invalid: [{record: {custody: false, accessLevel: 3, accessBasis: undefined}}],
  },
};
