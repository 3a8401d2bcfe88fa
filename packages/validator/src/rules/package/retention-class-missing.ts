import {type RetentionClass, entities} from '@skolebro/models';
import type {SetRule} from '../../rule.js';

const listed = (entity: string, records: number) => ({
  path: `records/${entity}.ndjson`,
  entity,
  records,
  bytes: 0,
  sha256: '0'.repeat(64),
});

/** Without a class nobody knows whether data may be deleted, and kommuner may delete nothing that Rigsarkivet has not freed. */
export const retentionClassMissing: SetRule<RetentionClass> = {
  id: 'retention-class-missing',
  requirement: 'AR-01',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'set',
  entity: 'retention-class',
  needs: {fields: ['entities'], manifest: ['files']},
  message: {
    da:
      'Ingen opbevaringsklasse i pakken gælder for {entity}. Så ved modtageren ikke, hvor længe posterne skal bevares. ' +
      'Nævn entiteten i en opbevaringsklasse.',
    en:
      'No retention class of the package is for {entity}. So the receiver does not know how long the records must be ' +
      'kept. Name the entity in a retention class.',
  },
  start({files}) {
    const stated = files.flatMap(({path, entity, records = 0}) =>
      records > 0 && isEntity(entity) ? [{path, entity}] : [],
    );
    // Only a package that hands over retention classes can lack one.
    const lacking = new Map(
      files.some(({entity}) => entity === 'retention-class') ? stated.map((file) => [file.entity, file]) : [],
    );
    lacking.delete('retention-class');
    return {
      take(record) {
        for (const entity of record.entities) lacking.delete(entity);
      },
      finish(report) {
        for (const {path, entity} of lacking.values()) report(path, {entity});
      },
    };
  },
  examples: {
    valid: [
      {
        records: {'retention-class': [{entities: ['message']}]},
        manifest: {files: [listed('retention-class', 1), listed('message', 7), listed('post', 0)]},
      },
      {records: {}, manifest: {files: [listed('message', 7)]}},
    ],
    invalid: [
      {
        records: {'retention-class': [{entities: ['message']}]},
        manifest: {files: [listed('retention-class', 1), listed('message', 7), listed('post', 1)]},
      },
    ],
  },
};

function isEntity(name: string | undefined): name is string {
  return entities.some((entity) => entity.name === name);
}
