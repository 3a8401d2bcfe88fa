import type {Person} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** Without an alias a protected person can only be shown by the name that must not be shown, or not at all. */
export const protectedPersonWithoutAlias: RecordRule<Person> = {
  id: 'protected-person-without-alias',
  requirement: 'ID-10',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'person',
  needs: {fields: ['protected', 'aliasGivenName', 'aliasFamilyName']},
  message: {
    da:
      'Personen har navne- og adressebeskyttelse, men intet alias. Så er der intet navn, som må vises. ' +
      'Tilføj et aliasfornavn eller et aliasefternavn.',
    en:
      'The person has name and address protection but no alias. There is no name left that may be shown. ' +
      'Add an alias given name or an alias family name.',
  },
  check(person, report) {
    if (!person.protected || person.aliasGivenName !== undefined || person.aliasFamilyName !== undefined)
      return;
    report('/protected', {});
  },
  examples: {
    valid: [
      {record: {protected: true, aliasGivenName: 'FE'}},
      {record: {protected: false, aliasGivenName: undefined, aliasFamilyName: undefined}},
    ],
    invalid: [{record: {protected: true, aliasGivenName: undefined, aliasFamilyName: undefined}}],
  },
};
