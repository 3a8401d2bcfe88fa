import {baseRecords, group, idOf, ids, lesson, person, rosterManifest} from './base.js';
import type {ListedFile, PackageCase} from './package-case.js';

const people = 'records/person.ndjson';
const groups = 'records/group.ndjson';
const line = JSON.stringify(group);
const twoPeople = baseRecords['person'] ?? [];
const roster = {...rosterManifest, accessLevel: 'small'};

/** A change to what the manifest says of the people's file. */
function ofPeople(change: Partial<ListedFile>) {
  return (files: readonly ListedFile[]) =>
    files.map((file) => (file.path === people ? {...file, ...change} : file));
}

/** A package whose second line of groups cannot be read as it stands. */
function unreadable(rule: string, why: string, text: string): PackageCase {
  return {
    name: rule,
    why,
    files: {[groups]: `${line}\n${text}\n`},
    findings: [{rule, file: groups, line: 2}],
  };
}

/** Packages whose fault lies in their files, their manifest or their profile, and not in any record. */
export const ofPackages: readonly PackageCase[] = [
  {name: 'right-roster', why: 'A package that follows the profile for rosters.', manifest: roster},
  {
    name: 'manifest-missing',
    why: 'There is no manifest.',
    afterwards: {'manifest.json': undefined},
    findings: [{rule: 'manifest-missing', file: 'manifest.json'}],
  },
  {
    name: 'manifest-file-missing',
    why: 'The manifest names a file that is not in the package.',
    records: {room: []},
    afterwards: {'records/room.ndjson': undefined},
    findings: [{rule: 'manifest-file-missing', file: 'records/room.ndjson'}],
  },
  {
    name: 'manifest-file-unlisted',
    why: 'A file is in the package and not in the manifest.',
    afterwards: {'records/room.ndjson': ''},
    findings: [{rule: 'manifest-file-unlisted', file: 'records/room.ndjson'}],
  },
  {
    name: 'manifest-file-repeated',
    why: 'The manifest names a file twice.',
    listing: (files) => [...files, ...files.filter(({path}) => path === people)],
    findings: [{rule: 'manifest-file-repeated', file: people, pointer: '/files/5'}],
  },
  {
    name: 'manifest-entity-wrong',
    why: 'The manifest says of the file of people that it holds groups.',
    listing: ofPeople({entity: 'group'}),
    findings: [{rule: 'manifest-entity-wrong', file: people}],
  },
  {
    name: 'manifest-count-wrong',
    why: 'The manifest says that there are three people; there are two.',
    listing: ofPeople({records: 3}),
    findings: [{rule: 'manifest-count-wrong', file: people}],
  },
  {
    name: 'manifest-size-wrong',
    why: 'The manifest says that the file is one byte long.',
    listing: ofPeople({bytes: 1}),
    findings: [{rule: 'manifest-size-wrong', file: people}],
  },
  {
    name: 'manifest-checksum-wrong',
    why: 'The file is not the one that the manifest has the checksum of.',
    listing: ofPeople({sha256: '0'.repeat(64)}),
    findings: [{rule: 'manifest-checksum-wrong', file: people}],
  },
  {
    name: 'record-file-unknown',
    why: 'A file among the records is named after nothing in the standard.',
    files: {'records/pupil.ndjson': ''},
    findings: [{rule: 'record-file-unknown', file: 'records/pupil.ndjson'}],
  },
  {
    name: 'cpr-in-file-name',
    why: 'The name of a file has the form of a CPR number, of a day that no real one has.',
    files: {'files/610136-4000.pdf': 'test'},
    // A report never repeats a CPR number, not even where it is the name of a file.
    findings: [{rule: 'cpr-in-file-name', file: 'xxxxx/000000-0000.xxx'}],
  },
  {
    name: 'encoding-bom',
    why: 'A file begins with a byte order mark, which is allowed and remarked.',
    files: {[groups]: `\ufeff${line}\n`},
    findings: [{rule: 'encoding-bom', file: groups, line: 1}],
  },
  {
    name: 'line-empty',
    why: 'A file has an empty line between two records.',
    files: {[groups]: `${line}\n\n${JSON.stringify({...group, id: ids.oldGroup, classCode: '4C'})}\n`},
    listing: (files) => files.map((file) => (file.path === groups ? {...file, records: 2} : file)),
    findings: [{rule: 'line-empty', file: groups, line: 2}],
  },
  unreadable('json-syntax', 'A line ends in the middle of its record.', line.slice(0, -10)),
  unreadable('json-not-an-object', 'A line is a list and no record.', `[${line}]`),
  unreadable('json-duplicate-key', 'A record has one key twice.', line.replace('{', '{"classCode":"4A",')),
  unreadable(
    'json-reserved-key',
    'A record has a key that programs take for something else.',
    line.replace('{', '{"__proto__":{},'),
  ),
  unreadable('json-lone-surrogate', 'A text holds half a character.', line.replace('"4B"', '"4B\\ud800"')),
  unreadable(
    'json-number-loses-value',
    'A number is larger than programs can hold exactly.',
    line.replace('{', '{"extensions":{"https://leverandoer.example/n":9007199254740993},'),
  ),
  unreadable(
    'json-too-deep',
    'A record nests more deeply than readers must bear.',
    line.replace(
      '{',
      `{"extensions":{"https://leverandoer.example/n":${'['.repeat(100)}${']'.repeat(100)}},`,
    ),
  ),
  {
    name: 'profile-manifest-field-missing',
    why: 'A roster does not say which kommune is the controller.',
    manifest: {...roster, controller: undefined},
    findings: [{rule: 'profile-manifest-field-missing', file: 'manifest.json', line: 1}],
  },
  {
    name: 'profile-access-level-wrong',
    why: 'A roster is made on the full level of access.',
    manifest: {...roster, accessLevel: 'full'},
    findings: [
      {rule: 'profile-access-level-wrong', file: 'manifest.json', line: 10, pointer: '/accessLevel'},
    ],
  },
  {
    name: 'profile-cpr-mode-wrong',
    why: 'A roster says that it may hold CPR numbers.',
    manifest: {...roster, cprMode: 'full'},
    findings: [{rule: 'profile-cpr-mode-wrong', file: 'manifest.json', line: 11, pointer: '/cprMode'}],
  },
  {
    name: 'profile-entity-missing',
    why: 'A roster has no file of kommuner, not even an empty one.',
    manifest: roster,
    records: {institution: [], affiliation: [], person: [], group: []},
    files: {'records/municipality.ndjson': undefined},
    findings: [{rule: 'profile-entity-missing', file: 'manifest.json', line: 22, pointer: '/files'}],
  },
  {
    name: 'profile-entity-forbidden',
    why: 'A roster has lessons.',
    manifest: roster,
    records: {lesson: [lesson]},
    findings: [{rule: 'profile-entity-forbidden', file: 'manifest.json', line: 22, pointer: '/files'}],
  },
  {
    name: 'profile-field-missing',
    why: 'A person of a roster has no identifiers.',
    manifest: roster,
    records: {person: [...twoPeople, {...person(idOf(6), 'Alma', ''), identifiers: undefined}]},
    findings: [{rule: 'profile-field-missing', file: people, line: 3}],
  },
  {
    name: 'profile-field-forbidden',
    why: 'A person of a roster has a birth date.',
    manifest: roster,
    records: {person: [...twoPeople, {...person(idOf(6), 'Alma', 'prov0006'), birthDate: '2016-03-14'}]},
    findings: [{rule: 'profile-field-forbidden', file: people, line: 3, pointer: '/birthDate'}],
  },
  {
    name: 'delivery-older-than-last',
    why: 'The delivery before this one was made a day later.',
    previous: {createdAt: '2026-08-21T06:00:00Z', people: 2},
    findings: [{rule: 'delivery-older-than-last', file: 'manifest.json', line: 4, pointer: '/createdAt'}],
  },
  {
    name: 'delivery-too-few-people',
    why: 'The delivery before this one held five people; this one holds two.',
    previous: {createdAt: '2026-08-19T06:00:00Z', people: 5},
    findings: [{rule: 'delivery-too-few-people', file: people}],
  },
];
