import {sampleFiles} from '../files.js';
import {type Fault, type Ground, inRecords} from './fault.js';

/** A record that breaks the schema in one place; what the models would not let through is not typed by them. */
const broken = (record: object, change: Readonly<Record<string, unknown>>): object => ({
  ...record,
  ...change,
});

const person = (rule: string, change: Readonly<Record<string, unknown>>): Fault =>
  inRecords(rule, (ground) => ({person: [broken(ground.person(rule), change)]}));

/** Faults of single records against the schema, and of ids. */
export const schemaFaults: readonly Fault[] = [
  person('schema-required-missing', {protected: undefined}),
  person('schema-property-unknown', {nickname: 'Prøve'}),
  person('schema-type-wrong', {protected: 'nej'}),
  person('schema-pattern-mismatch', {givenName: 'Prøve\u0007'}),
  person('schema-too-few-items', {identifiers: []}),
  person('schema-too-many-items', {
    identifiers: Array.from({length: 51}, (_, number) => ({system: 'urn:example:id', value: `a${number}`})),
  }),
  inRecords('schema-code-unknown', (ground) => ({
    group: [broken(ground.group('Ukendt type'), {kind: 'Flok'})],
  })),
  inRecords('schema-too-long', (ground) => ({group: [ground.group('x'.repeat(300))]})),
  inRecords('schema-too-small', (ground) => ({
    file: [broken(attachment(ground, 'too-small'), {bytes: -1})],
  })),
  inRecords('schema-too-large', (ground) => ({
    goal: [
      {
        ...{id: ground.id('goal/too-large'), frameworkId: ground.idOf('framework'), kind: 'skill-goal'},
        ...{fullStatement: 'Prøve', phase: 99},
      },
    ],
  })),
  inRecords('id-duplicate', (ground) => ({
    person: [ground.person('twice'), ground.person('twice', {givenName: 'Anden'})],
  })),
  inRecords('reference-dangling', (ground) => {
    const intern = ground.person('intern');
    return {
      person: [intern],
      affiliation: [
        broken(
          {id: ground.id('affiliation/intern')},
          {
            ...{kind: 'external', role: 'Praktikant', personId: intern.id},
            ...{institutionId: ground.institutionId, groupIds: [ground.id('nowhere')]},
          },
        ),
      ],
    };
  }),
];

/** The record of a file whose content is in the package. */
function attachment(ground: Ground, key: string): object {
  const {name, mediaType, bytes, sha256} = sampleFiles.agenda;
  return {id: ground.id(`file/${key}`), name, mediaType, bytes, sha256};
}
