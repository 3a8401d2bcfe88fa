import {holdsCpr} from '../../cpr.js';
import type {FileRule} from '../../rule.js';

/** File names are shown in lists, logs and e-mails, where no CPR number may be. */
export const cprInFileName: FileRule = {
  id: 'cpr-in-file-name',
  requirement: 'ID-07',
  since: '1.0',
  severity: 'error',
  scope: 'file',
  needs: {},
  message: {
    da:
      'Filens navn indeholder noget, der ligner et CPR-nummer. Filnavne vises i lister og logfiler. ' +
      'Giv filen et andet navn.',
    en: 'The name of the file holds what reads as a CPR number. File names are shown in lists and logs. Rename the file.',
  },
  check({path}, report) {
    if (holdsCpr(path)) report(path, {});
  },
  examples: {
    valid: [
      {path: 'records/person.ndjson', bytes: 1},
      {path: `files/${'0123456789'.repeat(6)}abcd`, bytes: 1},
    ],
    invalid: [
      {path: 'files/610136-4000.pdf', bytes: 1},
      {path: 'elev6101364000/manifest.json', bytes: 1},
    ],
  },
};
