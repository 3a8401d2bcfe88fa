import {attachmentAt} from '@skolebro/formats';
import type {File} from '@skolebro/models';
import {IdTable} from '../../id-table.js';
import type {SetRule} from '../../rule.js';
import {TextTable} from '../../text-table.js';

const id = '00000000-0000-4000-8000-000000000001';
const sha256 = '0123456789abcdef'.repeat(4);
const file = {id, sha256} as const;

/** A record of a file without its bytes is a promise that the receiver cannot keep. */
export const attachmentMissing: SetRule<File> = {
  id: 'attachment-missing',
  requirement: 'PA-05',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'set',
  entity: 'file',
  needs: {fields: ['id', 'sha256'], manifest: ['files', 'omittedFiles']},
  message: {
    da:
      'Filens indhold er ikke i pakken, og følgesedlen siger ikke, at det er udeladt. Modtageren kan ikke åbne filen. Læg ' +
      'den i files under sin kontrolsum, eller nævn den i omittedFiles.',
    en:
      'The content of the file is not in the package, and the manifest does not say that it was left out. The receiver ' +
      'cannot open it. Put it in files under its checksum or name it in omittedFiles.',
  },
  start({files, omittedFiles = []}) {
    const contents = new TextTable();
    for (const {path, sha256} of files) if (attachmentAt(path) === sha256) contents.add(sha256);
    const omitted = new IdTable();
    for (const {fileId} of omittedFiles) omitted.add(fileId);
    return {
      take(record, report) {
        if (!contents.has(record.sha256) && omitted.find(record.id) < 0) report('/sha256', {});
      },
      finish() {},
    };
  },
  examples: {
    valid: [
      {records: {file: [file]}, manifest: {files: [{path: `files/${sha256}`, bytes: 1, sha256}]}},
      {records: {file: [file]}, manifest: {files: [], omittedFiles: [{fileId: id, reason: 'Slettet.'}]}},
    ],
    invalid: [
      {records: {file: [file]}, manifest: {files: []}},
      {
        records: {file: [file]},
        manifest: {files: [{path: `files/${sha256}`, bytes: 1, sha256: '0'.repeat(64)}]},
      },
    ],
  },
};
