import type {ManifestFile} from '@skolebro/models';
import {type Fault, inRecords} from './fault.js';

/** The bytes of an ASCII text. */
const encode = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A line that cannot be read as a record. */
function unreadable(rule: string, line: (id: string) => Uint8Array): Fault {
  return {
    rule,
    plant: (ground) => {
      const entity = ground.leaf(0);
      return entity === undefined ? undefined : {records: {[entity]: [line(ground.id(rule))]}};
    },
  };
}

/** An XML file whose first fault ends its reading; each stands with an entity of its own. */
function xmlFile(rule: string, index: number, text: string): Fault {
  return {
    rule,
    plant: (ground) => {
      const entity = ground.leaf(index);
      if (entity === undefined) return undefined;
      const path = `records/${entity}.xml`;
      return {
        others: [{path, bytes: encode(text)}],
        listed: (files) => files.map((file) => (file.path === path ? {...file, entity} : file)),
      };
    },
  };
}

const start = '<records xmlns="urn:skolebro:1.0">';

/** Faults by which lines and files cannot be read. */
export const readingFaults: readonly Fault[] = [
  {
    rule: 'encoding-bom',
    plant: (ground) => {
      const entity = ground.leaf(0);
      return entity === undefined ? undefined : {heads: {[entity]: Uint8Array.of(0xef, 0xbb, 0xbf)}};
    },
  },
  unreadable('encoding-not-utf8', () => Uint8Array.of(...encode('{"title":"bl'), 0xe5, ...encode('"}\n'))),
  unreadable('line-empty', () => encode('\n')),
  unreadable('json-syntax', (id) => encode(`{"id":"${id}","title":\n`)),
  unreadable('json-not-an-object', () => encode('["en", "to"]\n')),
  unreadable('json-too-deep', (id) =>
    encode(`{"id":"${id}","extensions":${'['.repeat(70)}${']'.repeat(70)}}\n`),
  ),
  unreadable('json-duplicate-key', (id) => encode(`{"id":"${id}","id":"${id}"}\n`)),
  unreadable('json-reserved-key', (id) => encode(`{"id":"${id}","__proto__":{}}\n`)),
  unreadable('json-number-loses-value', () => encode('{"sequence":9007199254740993}\n')),
  unreadable('json-lone-surrogate', () => encode('{"title":"\\ud83c"}\n')),
  xmlFile('xml-doctype-forbidden', 0, `<!DOCTYPE records>\n${start}</records>\n`),
  xmlFile('xml-syntax', 1, `${start}\n<`),
  xmlFile('xml-unexpected', 2, `${start}\n<flamingo/>\n</records>\n`),
  xmlFile('xml-too-deep', 3, `${start}\n${'<a>'.repeat(70)}${'</a>'.repeat(70)}\n</records>\n`),
];

const note = (name: string): {path: string; bytes: Uint8Array} => ({path: name, bytes: encode(`${name}\n`)});

function aboutFile(
  rule: string,
  path: string,
  change: (file: ManifestFile) => readonly ManifestFile[],
): Fault {
  return {
    rule,
    plant: () => ({
      others: [note(path)],
      listed: (files) => files.flatMap((file) => (file.path === path ? change(file) : [file])),
    }),
  };
}

/** Faults of the manifest's list of files, and of file names. */
export const listingFaults: readonly Fault[] = [
  {
    rule: 'manifest-file-missing',
    plant: () => ({
      listed: (files) => [...files, {path: 'notes/missing.txt', bytes: 1, sha256: '0'.repeat(64)}],
    }),
  },
  aboutFile('manifest-file-unlisted', 'notes/unlisted.txt', () => []),
  aboutFile('manifest-file-repeated', 'notes/repeated.txt', (file) => [file, file]),
  aboutFile('manifest-entity-wrong', 'notes/entity.txt', (file) => [{...file, entity: 'person'}]),
  aboutFile('manifest-size-wrong', 'notes/size.txt', (file) => [{...file, bytes: file.bytes + 1}]),
  aboutFile('manifest-checksum-wrong', 'notes/checksum.txt', (file) => [{...file, sha256: '0'.repeat(64)}]),
  aboutFile('record-file-unknown', 'records/elever.csv', (file) => [file]),
  aboutFile('cpr-in-file-name', 'notes/610136-4000.txt', (file) => [file]),
  {
    rule: 'manifest-count-wrong',
    plant: () => ({
      listed: (files) =>
        files.map((file) =>
          file.path === 'records/municipality.ndjson' ? {...file, records: (file.records ?? 0) + 1} : file,
        ),
    }),
  },
];

/** Faults of a package against its purpose. */
export const profileFaults: readonly Fault[] = [
  {rule: 'profile-manifest-field-missing', plant: () => ({withoutField: 'controller'})},
  {
    rule: 'profile-access-level-wrong',
    plant: ({profile}) => ({manifest: {accessLevel: wrongLevels[profile]}}),
  },
  {
    rule: 'profile-cpr-mode-wrong',
    plant: ({profile}) =>
      profile === 'supplier-exit'
        ? undefined
        : {manifest: {cprMode: profile === 'laeringsplatform' ? 'full' : 'birth-date'}},
  },
  inRecordsWhere('laeringsplatform', 'profile-field-missing', (ground) => ({
    'learning-course': [{id: ground.id('course'), title: 'Uden forfatter', language: 'da'}],
  })),
  inRecordsWhere('laeringsplatform', 'profile-field-forbidden', (ground) => ({
    person: [ground.person('address', {address: {street: 'Prøvevej 1'}})],
  })),
];

const wrongLevels = {
  samarbejdsplatform: 'medium',
  laeringsplatform: 'full',
  dagtilbud: 'medium',
  'school-change': 'medium',
  'supplier-exit': 'full',
  roster: 'full',
} as const;

function inRecordsWhere(profile: string, rule: string, make: Parameters<typeof inRecords>[1]): Fault {
  const {plant} = inRecords(rule, make);
  return {rule, plant: (ground) => (ground.profile === profile ? plant(ground) : undefined)};
}
