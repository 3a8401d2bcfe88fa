import type {Person} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** What a protected person's record may not say outside the authorities' own packages. */
const hidden = ['givenName', 'familyName', 'email', 'phones', 'address'] as const;

const alias = {protected: true, aliasGivenName: 'FE', aliasFamilyName: '4711'} as const;
const bare = {
  givenName: undefined,
  familyName: undefined,
  email: undefined,
  phones: undefined,
  address: undefined,
};

/** Name and address protection is one switch; whoever has it may be in danger from somebody who reads the package. */
export const protectedPersonExposed: RecordRule<Person> = {
  id: 'protected-person-exposed',
  requirement: 'ID-10',
  since: '1.0',
  severity: 'error',
  scope: 'record',
  entity: 'person',
  needs: {fields: ['protected', ...hidden], manifest: ['accessLevel']},
  message: {
    da:
      'Personen har navne- og adressebeskyttelse, men {field} er med i en pakke på niveauet {accessLevel}. ' +
      'Det kan bringe personen i fare. Fjern feltet, og vis kun aliasset.',
    en:
      'The person has name and address protection, but {field} is in a package of level {accessLevel}. ' +
      'That can put the person in danger. Remove the field and show the alias only.',
  },
  check(person, report, {accessLevel}) {
    if (!person.protected || accessLevel === 'authority') return;
    for (const field of hidden) if (person[field] !== undefined) report(`/${field}`, {field, accessLevel});
  },
  examples: {
    valid: [
      {record: {...alias, ...bare}, manifest: {accessLevel: 'full'}},
      {record: {...alias, ...bare, givenName: 'Ida'}, manifest: {accessLevel: 'authority'}},
      {record: {protected: false, givenName: 'Ida'}, manifest: {accessLevel: 'small'}},
    ],
    invalid: [
      {record: {...alias, ...bare, givenName: 'Ida'}, manifest: {accessLevel: 'full'}},
      {record: {...alias, ...bare, email: 'ida@example.org'}, manifest: {accessLevel: 'small'}},
    ],
  },
};
